import { replyWords } from '~/delivery/reply/reply.words';
import { ReplyProse } from '~/delivery/reply/reply-prose';
import { AddresseeBlock, Asks, Footnotes, LetterText } from '~/letters/shown/letter-text';
import { type LetterLanguage, languageName, writtenIn } from '~/letters/text/languages';
import { readLetter } from '~/letters/text/read-letter';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { Page } from '~/ui/frame/page';
import { useLanguage, useWords } from '~/ui/part/language';
import { LetterMargin } from './letter-margin';
import { words } from './letter-page.words';
import type { PublicLetter } from './public-letter';
import { Signatories } from './signatories';

/** The public page of a letter: the letter as it reads, then who stands under it; facts in the margin. */
export function LetterPage({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  const parts = { ...letter.text, language: letter.text.language as LetterLanguage };
  const tree = readLetter(parts.body);
  return (
    <>
      <div className="page-with-margin">
        <article className="letter">
          <LetterHead letter={letter} />
          <TranslationNote letter={letter} />
          <LetterText parts={parts} tree={tree} />
          <Asks parts={parts} />
          <Footnotes parts={parts} tree={tree} />
          <Contact letter={letter} />
        </article>
        <aside className="margin" aria-label={say('margin')}>
          <LetterMargin letter={letter} />
        </aside>
      </div>
      <Signatories letter={letter} />
      <Replies letter={letter} />
    </>
  );
}

function LetterHead({ letter: { text, imprint } }: { letter: PublicLetter }) {
  const place = [imprint.place, imprint.date && dateInWords(new Date(`${imprint.date}T12:00:00Z`), 'UTC')];
  return (
    <header>
      <div className="letterhead">
        <p>
          <span className="letterhead-name">{imprint.name}</span>
          {imprint.lines.map((line) => (
            <span key={line}>
              <br />
              {line}
            </span>
          ))}
        </p>
        <p className="letterhead-place">{place.filter(Boolean).join(', ')}</p>
      </div>
      <AddresseeBlock parts={{ ...text, language: text.language as LetterLanguage }} />
      <h1 className="letter-title" {...writtenIn(text.language)}>
        {text.title}
      </h1>
      <p className="letter-reference" {...writtenIn(text.language)}>
        {text.subject}
      </p>
    </header>
  );
}

/** On the page of a translation: what the organisations consented to, and where it is. */
function TranslationNote({ letter: { text, languages } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const inLanguage = useLanguage();
  const authentic = languages.find((one) => one.authentic);
  if (text.authentic || !authentic) return null;
  return (
    <p className="letter-translation">
      {say('translation', { language: languageName(authentic.code, inLanguage) })}{' '}
      <a href={authentic.address} hrefLang={authentic.code}>
        {say('toAuthentic')}
      </a>
    </p>
  );
}

/** Only what the lead chose to print. */
function Contact({ letter: { imprint } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const { contact } = imprint;
  if (!contact) return null;
  return (
    <p className="letter-contact">
      {say('contact')}: {[contact.name, contact.role].filter(Boolean).join(', ')}
      {contact.address ? (
        <>
          {', '}
          <a href={`mailto:${contact.address}`}>{mailAddressShown(contact.address)}</a>
        </>
      ) : null}
      {contact.telephone ? `, ${contact.telephone}` : null}
    </p>
  );
}

/** What stands in the place of a page that was taken down: when, and why. */
export function TakenDown({ takenAt, reason }: { takenAt: Date; reason: string }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <Page title={say('takenDownTitle')}>
      <div className="prose">
        <p>{say('takenDownOn', { date: dateInWords(takenAt, 'Europe/Brussels', language) })}</p>
        <p>{say('takenDownReason', { reason })}</p>
      </div>
    </Page>
  );
}

/** What officials answered, as far as everybody may read it: who, when, and in their own words. */
export function Replies({ letter: { replies, lead, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const called = useWords(replyWords);
  const language = useLanguage();
  if (replies.length === 0) return null;
  return (
    <section className="replies" aria-labelledby="replies">
      <h2 id="replies">{say('replies')}</h2>
      <p>{say('repliesMeaning', { count: replies.length })}</p>
      {replies.map((reply, place) => (
        <article key={place} className="reply">
          <h3>{say('replyOf', { official: reply.official, institution: reply.institution })}</h3>
          <p className="signatory-note">
            {dateInWords(reply.at, timeZone, language)},{' '}
            {called(reply.sense ? `sense${reply.sense}` : `kind${reply.kind}`)}
            {reply.entered ? `. ${say('replyEntered', { lead })}` : null}
          </p>
          <blockquote className="reply-words" {...writtenIn(reply.language)}>
            <ReplyProse words={reply.words} />
          </blockquote>
        </article>
      ))}
    </section>
  );
}
