import { ComparisonView } from '~/letters/shown/comparison-view';
import { Doubts } from '~/letters/shown/doubts';
import { AddresseeBlock, Asks, Footnotes, LetterText } from '~/letters/shown/letter-text';
import { keptTree } from '~/letters/text/kept-tree';
import { writtenIn } from '~/letters/text/languages';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { Facts } from '~/ui/part/facts';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { ReadersTime } from '~/ui/part/readers-time';
import { Digest } from './digest';
import { words } from './letter-to-read.words';
import type { OpenedLetter } from './opened-letter';

/** The letter whole, as one reads it before signing: addressees, subject, body, asks, footnotes. */
export function LetterToRead({
  letter: { parts, fileReferences },
}: {
  letter: Pick<OpenedLetter, 'parts' | 'fileReferences'>;
}) {
  const tree = keptTree(parts.body);
  return (
    <article className="letter" id="letter" {...writtenIn(parts.language)}>
      <header>
        <h2 className="letter-title">{parts.title}</h2>
        {fileReferences ? <p className="letter-reference">{fileReferences}</p> : null}
        <AddresseeBlock parts={parts} />
        <p className="letter-subject">{parts.subject}</p>
      </header>
      <LetterText parts={parts} tree={tree} />
      <Asks parts={parts} />
      <Footnotes parts={parts} tree={tree} />
    </article>
  );
}

/** What may take the place of the text, for who co-signs meanwhile; nothing where no change is out. */
export function NextText({ letter: { next, version, parts, lead } }: { letter: OpenedLetter }) {
  const say = useWords(words);
  if (!next) return null;
  return (
    <section id="next-version">
      <h2>{say('nextTitle', { version: next.version })}</h2>
      <p>{say('next', { version, next: next.version })}</p>
      <Doubts lead={lead} doubts={next.doubts} />
      <ComparisonView places={next.places} language={parts.language} />
    </section>
  );
}

/** That it was delivered, and as what one stands who co-signs it now; nothing before that. */
export function AfterDelivery({ letter }: { letter: Pick<OpenedLetter, 'deliveredAt' | 'open' | 'timeZone'> }) {
  const say = useWords(words);
  const language = useLanguage();
  const { deliveredAt, open, timeZone } = letter;
  if (!deliveredAt) return null;
  const date = dateInWords(deliveredAt, timeZone, language);
  return <Notice>{say(open ? 'afterDelivery' : 'wasDelivered', { date })}</Notice>;
}

/** Who leads it, until when one can co-sign, and which text it is. */
export function LetterFacts({ letter }: { letter: OpenedLetter }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <Facts
      facts={[
        [say('lead'), letter.lead],
        [
          say(letter.open ? 'until' : 'ended'),
          <span key="ends">
            {instantInWords(letter.endsAt, letter.timeZone, language)}{' '}
            <ReadersTime at={letter.endsAt} timeZone={letter.timeZone} />
          </span>,
        ],
        [say('delivered'), letter.deliveredAt && dateInWords(letter.deliveredAt, letter.timeZone, language)],
        [say('version'), say('versionIs', { version: letter.version })],
        [say('digest'), <Digest key="digest" of={letter.digest} />],
      ]}
    />
  );
}
