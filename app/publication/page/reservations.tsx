import { reservationIn } from '~/sign-on/signatories/printed-line';
import { useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { ShownSignatory } from './public-letter';

/** The signatories with a reservation, in their order: the place of each is its note. */
export const reserved = (signatories: readonly ShownSignatory[]): readonly ShownSignatory[] =>
  signatories.filter(({ reservation }) => reservation);

/** The mark of a note, as the sealed letter has it: a, b, … z, aa, ab, … */
const markOf = (place: number): string =>
  (place < 26 ? '' : markOf(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/** The mark at a name, which leads to its note. */
export function ReservationMark({ place, name }: { place: number; name: string }) {
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
export function Reservations({ signatories, language }: { signatories: readonly ShownSignatory[]; language: string }) {
  const say = useWords(words);
  const notes = reserved(signatories);
  if (notes.length === 0) return null;
  return (
    <section className="letter-footnotes reservations" role="doc-endnotes" aria-label={say('reservations')}>
      <h3>{say('reservations')}</h3>
      <ol>
        {notes.map(({ name, reservation }, place) => (
          <li key={place} id={`reservation-${place}`}>
            <div {...reservationIn(reservation ?? '', language)}>{reservation}</div>
            <a href={`#reservation-mark-${place}`} role="doc-backlink" aria-label={say('backToName', { name })}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
