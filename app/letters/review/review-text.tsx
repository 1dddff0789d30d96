import { TextArea } from '~/ui/field/field';
import type { FieldState } from '~/ui/field/field-frame';
import { Buttons, DeedForm, type FormState } from '~/ui/field/form';
import { Button } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { WholeText } from '../shown/whole-text';
import { type NumberedParagraph, paragraphs } from '../text/paragraphs';
import { readLetter } from '../text/read-letter';
import type { TextParts } from '../text/text';
import { NotesAdrift, NotesAt, type ShownNote } from './note-list';
import { words } from './review-text.words';

/** A draft as its reviewers read it: notes behind the paragraphs, and at one of them the form for another. */
export function ReviewText({
  parts,
  notes,
  at,
  writing,
  form,
}: {
  parts: TextParts;
  notes: readonly ShownNote[];
  /** The address of the review. */
  at: string;
  /** The number of the paragraph on which a note is being written. */
  writing: number | null;
  form: FormState & { readonly fields: { readonly words: FieldState } };
}) {
  const say = useWords(words);
  const language = useLanguage();
  const tree = readLetter(parts.body);
  const all = paragraphs(tree);
  const behind = all.map((paragraph) => (
    <div key={paragraph.number} className="note-deed" lang={language}>
      <NotesAt paragraph={paragraph} all={all} notes={notes} />
      {paragraph.number === writing ? (
        <NoteForm paragraph={paragraph} at={at} form={form} />
      ) : (
        <a href={`${at}?note=${paragraph.number}#paragraph-${paragraph.number}`}>
          {say('note')} <span className="visually-hidden">{say('ofParagraph', { number: paragraph.number })}</span>
        </a>
      )}
    </div>
  ));
  return (
    <>
      <WholeText parts={parts} tree={tree} behind={behind} />
      {all.length === 0 ? <NotesAdrift notes={notes} /> : null}
    </>
  );
}

function NoteForm({
  paragraph: { number, digest },
  at,
  form,
}: {
  paragraph: NumberedParagraph;
  at: string;
  form: FormState & { readonly fields: { readonly words: FieldState } };
}) {
  const say = useWords(words);
  return (
    <DeedForm form={form} to={at}>
      <input type="hidden" name="paragraph" value={number} />
      <input type="hidden" name="paragraphDigest" value={digest} />
      <TextArea
        field={form.fields.words}
        label={say('words', { number })}
        hint={say('wordsHint')}
        rows={4}
        limit={2000}
      />
      <Buttons>
        <Button weight="deed">{say('leave')}</Button>
        <a href={`${at}#paragraph-${number}`}>{say('without')}</a>
      </Buttons>
    </DeedForm>
  );
}
