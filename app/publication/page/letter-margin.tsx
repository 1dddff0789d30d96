import { languageName, writtenIn } from '~/letters/text/languages';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { headAsGiven } from '~/trail/trail';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { PublicLetter } from './public-letter';

/** What stands in the margin of a public letter: its deadline while open, its sealed PDF, its references. */
export function LetterMargin({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  return (
    <>
      <SignOn letter={letter} />
      <SealedLetter letter={letter} />
      <Languages letter={letter} />
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
      <section>
        <h2>{say('data')}</h2>
        <p>
          <a href={`/letters/${letter.slug}/signatories.csv`}>{say('dataCsv')}</a>
        </p>
        <p>
          <a href={`/letters/${letter.slug}/signatories.json`}>{say('dataJson')}</a>
        </p>
      </section>
      <section>
        <h2>{say('trail')}</h2>
        <p>
          <a href={`/letters/${letter.slug}/trail.txt`}>{say('toTrail')}</a>
        </p>
        <p>{say('trailHead')}</p>
        <p>
          <code className="digest">{headAsGiven(letter.trail)}</code>
        </p>
      </section>
    </>
  );
}

function SignOn({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  const language = useLanguage();
  const { open, endsAt, timeZone, lead, imprint, moved, delivery } = letter;
  const when = instantInWords(endsAt, timeZone, language);
  const contact = imprint.contact?.address;
  return (
    <section>
      <h2>{say('signOn')}</h2>
      {open && delivery ? (
        <p>{say('openLate', { date: dateInWords(delivery.at, timeZone, language), when })}</p>
      ) : (
        <p>{say(open ? 'openUntil' : 'closedOn', { when })}</p>
      )}
      {moved ? (
        <p>{say('inForce', { version: moved.version, when: instantInWords(moved.at, timeZone, language) })}</p>
      ) : null}
      {letter.othersMayAsk ? (
        <>
          <p>{say('othersMayAsk', { lead })}</p>
          <p>
            <a href={`/co-sign/${letter.slug}`}>{say('ask')}</a>
          </p>
        </>
      ) : null}
      {open && letter.takesExperts ? <p>{say('expertsToo', { lead })}</p> : null}
      {letter.othersMayAsk && letter.takesExperts ? (
        <p>
          <a href={`/experts/ask/${letter.slug}`}>{say('askAsExpert')}</a>
        </p>
      ) : null}
      {open && !letter.othersMayAsk ? (
        <p>{contact ? say('howToCoSign', { contact }) : say('howToCoSignLead', { lead })}</p>
      ) : null}
    </section>
  );
}

function Languages({ letter: { languages, text } }: { letter: PublicLetter }) {
  const say = useWords(words);
  if (languages.length < 2) return null;
  return (
    <section>
      <h2>{say('languages')}</h2>
      <ul className="letter-languages">
        {languages.map(({ code, authentic, address }) => {
          const name = <span {...writtenIn(code)}>{languageName(code)}</span>;
          const mark = authentic ? ` (${say('authentic')})` : '';
          return (
            <li key={code}>
              {code === text.language ? (
                <strong>
                  {name}
                  {mark}
                </strong>
              ) : (
                <a href={address} hrefLang={code}>
                  {name}
                  {mark}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SealedLetter({ letter: { sealed, delivery, path, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const language = useLanguage();
  if (!sealed) return null;
  const later = delivery && sealed.number > delivery.number ? delivery : null;
  const size = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <section>
      <h2>{say('sealed')}</h2>
      <p>{say('sealedOn', { date: dateInWords(sealed.at, timeZone, language) })}</p>
      {later ? <p>{say('edition', { number: sealed.number, delivered: later.number })}</p> : null}
      <p>
        <a href={`${path}/letter.pdf`}>{say('download', { size: size.format(sealed.bytes / 1000) })}</a>
      </p>
      <p className="figures">{say('checkCode', { code: sealed.checkCode })}</p>
      <p>
        <a href={`/verify/${sealed.checkCode}`}>{say('verify')}</a>
      </p>
      {later ? (
        <p>
          <a href={`/verify/${later.checkCode}`}>{say('verifyDelivered')}</a>
        </p>
      ) : null}
    </section>
  );
}
