import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/language';
import { words } from './letter-page.words';
import type { PublicLetter } from './public-letter';

/** What stands in the margin of a public letter: its deadline while open, its sealed PDF, its references. */
export function LetterMargin({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  return (
    <>
      <SignOn letter={letter} />
      <SealedLetter letter={letter} />
      {letter.fileReferences ? (
        <section>
          <h2>{say('file')}</h2>
          <p>{letter.fileReferences}</p>
        </section>
      ) : null}
      <section>
        <h2>{say('page')}</h2>
        <p className="letter-address">{letter.address}</p>
      </section>
    </>
  );
}

function SignOn({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  const language = useLanguage();
  const { open, endsAt, timeZone, lead, imprint } = letter;
  const when = instantInWords(endsAt, timeZone, language);
  const contact = imprint.contact?.address;
  return (
    <section>
      <h2>{say('signOn')}</h2>
      <p>{say(open ? 'openUntil' : 'closedOn', { when })}</p>
      {open ? <p>{contact ? say('howToCoSign', { contact }) : say('howToCoSignLead', { lead })}</p> : null}
    </section>
  );
}

function SealedLetter({ letter: { sealed, slug, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const language = useLanguage();
  if (!sealed) return null;
  const size = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <section>
      <h2>{say('sealed')}</h2>
      <p>{say('sealedOn', { date: dateInWords(sealed.at, timeZone, language) })}</p>
      <p>
        <a href={`/letters/${slug}/letter.pdf`}>{say('download', { size: size.format(sealed.bytes / 1000) })}</a>
      </p>
      <p className="figures">{say('checkCode', { code: sealed.checkCode })}</p>
      <p>
        <a href={`/verify?${new URLSearchParams({ code: sealed.checkCode })}`}>{say('verify')}</a>
      </p>
    </section>
  );
}
