import type { ReactNode } from 'react';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import type { NumberedParagraph } from '../text/paragraphs';
import { placeOf } from './note';
import { words } from './note.words';

/** A note as pages show it; dates are written out in Brussels. */
export type ShownNote = {
  readonly id: string;
  readonly paragraph: number;
  readonly paragraphDigest: string;
  readonly words: string;
  readonly writtenAt: Date;
  readonly settledAt: Date | null;
  /** Null where the author is gone. */
  readonly by: string | null;
};

/** The notes that stand at one paragraph of a text, each marked where the paragraph has changed since. */
export function NotesAt({
  paragraph,
  all,
  notes,
  deed,
}: {
  paragraph: NumberedParagraph;
  all: readonly NumberedParagraph[];
  notes: readonly ShownNote[];
  /** What can be done with a note, such as settling it. */
  deed?: (note: ShownNote) => ReactNode;
}) {
  const say = useWords(words);
  const language = useLanguage();
  const here = notes
    .map((note) => ({ note, place: placeOf(note, all) }))
    .filter(({ place }) => place.paragraph === paragraph.number);
  if (here.length === 0) return null;
  return (
    <aside
      className="notes"
      lang={language}
      aria-label={say('notes', { count: here.length, paragraph: paragraph.number })}
    >
      {here.map(({ note, place }) => (
        <NoteView key={note.id} note={note} changed={place.changed} deed={deed?.(note)} />
      ))}
    </aside>
  );
}

/** The notes on a text that has no paragraph left to stand at. */
export function NotesAdrift({ notes, deed }: { notes: readonly ShownNote[]; deed?: (note: ShownNote) => ReactNode }) {
  if (notes.length === 0) return null;
  return (
    <div className="notes">
      {notes.map((note) => (
        <NoteView key={note.id} note={note} changed deed={deed?.(note)} />
      ))}
    </div>
  );
}

function NoteView({ note, changed, deed }: { note: ShownNote; changed: boolean; deed: ReactNode }) {
  const say = useWords(words);
  const language = useLanguage();
  const date = dateInWords(note.writtenAt, 'Europe/Brussels', language);
  return (
    <div className="note" id={`note-${note.id}`}>
      <p className="note-by">{say('by', { name: note.by ?? say('someone'), date })}</p>
      <p className="as-typed">{note.words}</p>
      {changed ? <p className="note-changed">{say('changed')}</p> : null}
      {note.settledAt ? <p className="note-by">{say('settled')}</p> : deed}
    </div>
  );
}
