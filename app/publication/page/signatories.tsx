import { writtenIn, writtenInScript } from '~/letters/text/languages';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { LogoTile } from '~/ui/part/logo-tile';
import { Counts, Experts } from './counted-apart';
import { words } from './letter-page.words';
import type { PublicLetter, ShownSignatory } from './public-letter';

/** Who stands under the letter: honest counts, the wall of logos, the list by country, what some of them say. */
export function Signatories({ letter }: { letter: PublicLetter }) {
  const say = useWords(words);
  const { signatories } = letter;
  return (
    <section className="signatories" aria-labelledby="signatories">
      <h2 id="signatories">{say('signatories')}</h2>
      <Counts letter={letter} />
      {signatories.some(({ picture }) => picture) ? <SignatoryWall signatories={signatories} /> : null}
      {signatories.length > 0 ? <SignatoryList letter={letter} /> : null}
      <Experts letter={letter} />
      <Reservations signatories={signatories} language={letter.text.language} />
      <Statements signatories={signatories} language={letter.text.language} />
    </section>
  );
}

function SignatoryWall({ signatories }: { signatories: readonly ShownSignatory[] }) {
  const say = useWords(words);
  return (
    <ul className="signatory-wall" aria-label={say('logos')}>
      {signatories.map(({ name, picture }, place) => (
        <li key={place}>
          <LogoTile name={name} picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function SignatoryList({ letter: { order, groups, signatories, text, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const late = groups.find(({ kind }) => kind === 'late');
  const notes = reserved(signatories);
  const unnamed = order === 'name' ? 'others' : 'ungrouped';
  return (
    <>
      <h3>{say(`list${order}`)}</h3>
      <div className="signatory-list">
        {groups
          .filter((group) => group !== late)
          .map(({ kind, heading, from, to }) => (
            <section key={from}>
              {heading ? (
                <h4 {...(order === 'country' ? writtenIn(text.language) : {})}>{heading}</h4>
              ) : (
                <h4>{say(kind === 'lead' || kind === 'pinned' ? kind : unnamed)}</h4>
              )}
              <ul>
                {signatories.slice(from, to).map((one, place) => (
                  <SignatoryLine key={place} signatory={one} note={notes.indexOf(one)} timeZone={timeZone} />
                ))}
              </ul>
            </section>
          ))}
      </div>
      {late ? (
        <section aria-labelledby="late">
          <h3 id="late">{say('late')}</h3>
          <p>{say('lateMeaning')}</p>
          <ul className="signatory-list">
            {signatories.slice(late.from, late.to).map((one, place) => (
              <SignatoryLine key={place} signatory={one} note={notes.indexOf(one)} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** `note`: the place of its reservation among them; -1 where it has none. */
function SignatoryLine({ signatory, note, timeZone }: { signatory: ShownSignatory; note: number; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, website, signedBy, attestedByLeadOnly, late } = signatory;
  const notes = [
    signedBy && say('signedBy', signedBy),
    attestedByLeadOnly && say('attested'),
    late && say(late.after ? 'lateOn' : 'beforeDelivery', { date: dateInWords(late.at, timeZone, language) }),
  ].filter((note) => note);
  return (
    <li>
      {website ? (
        <a className="signatory-name" href={website} rel="nofollow noopener">
          {name}
        </a>
      ) : (
        <span className="signatory-name">{name}</span>
      )}
      {note < 0 ? null : <ReservationMark place={note} name={name} />}
      {notes.length > 0 ? <span className="signatory-note"> – {notes.join('; ')}</span> : null}
    </li>
  );
}

function Statements({ signatories, language }: { signatories: readonly ShownSignatory[]; language: string }) {
  const say = useWords(words);
  const speaking = signatories.filter(({ statement }) => statement);
  if (speaking.length === 0) return null;
  return (
    <>
      <h3>{say('statements')}</h3>
      <div className="statements">
        {speaking.map(({ name, statement, statementLanguage }, place) => (
          <figure key={place} className="statement">
            <blockquote {...writtenIn(statementLanguage ?? language)}>
              <p>{statement}</p>
            </blockquote>
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}

/** The signatories with a reservation, in their order: the place of each is its note. */
const reserved = (signatories: readonly ShownSignatory[]): readonly ShownSignatory[] =>
  signatories.filter(({ reservation }) => reservation);

/** The mark of a note, as the sealed letter has it: a, b, … z, aa, ab, … */
const markOf = (place: number): string =>
  (place < 26 ? '' : markOf(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/** The mark at a name, which leads to its note. */
function ReservationMark({ place, name }: { place: number; name: string }) {
  const say = useWords(words);
  return (
    <sup>
      <a
        id={`reservation-mark-${place}`}
        href={`#reservation-${place}`}
        role="doc-noteref"
        aria-label={say('reservationOf', { name })}
      >
        {markOf(place)}
      </a>
    </sup>
  );
}

/** What signatories do not agree to, in the words of each, below the list. */
function Reservations({ signatories, language }: { signatories: readonly ShownSignatory[]; language: string }) {
  const say = useWords(words);
  const notes = reserved(signatories);
  if (notes.length === 0) return null;
  return (
    <section className="letter-footnotes reservations" role="doc-endnotes" aria-label={say('reservations')}>
      <h3>{say('reservations')}</h3>
      <ol>
        {notes.map(({ name, reservation }, place) => (
          <li key={place} id={`reservation-${place}`}>
            <div {...writtenInScript(reservation ?? '', language)}>{reservation}</div>
            <a href={`#reservation-mark-${place}`} role="doc-backlink" aria-label={say('backToName', { name })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
