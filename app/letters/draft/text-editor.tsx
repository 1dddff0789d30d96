import { useRef, useState } from 'react';
import { instantInWords } from '~/platform/locale/dates';
import { Buttons, FaultSummary } from '~/ui/field/form';
import { Button, LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { PastedInWords } from '../paste/pasted-in-words';
import { pastedText } from '../paste/pasted-text';
import { usePaste } from '../paste/use-paste';
import { NotesAdrift, NotesAt, type ShownNote } from '../review/note-list';
import { type LetterProblem, reviewLetter } from '../text/read-letter';
import { type TextParts, unprintableFaults } from '../text/text';
import { partsInFields } from './edit-form';
import { type Saving, useSaveByItself } from './save-by-itself';
import { words } from './text-editor.words';
import { TextFields } from './text-fields';
import { TextPreview } from './text-preview';

type Faults = Readonly<Record<string, readonly string[] | null | undefined>>;

export type Editing = {
  readonly letterId: string;
  /** What stands in the fields: the draft, or what was typed and could not be saved. */
  readonly parts: TextParts;
  /** The counter with which the next save goes. */
  readonly counter: number;
  /** Another text was saved meanwhile: nothing saves itself until a person has decided. */
  readonly conflict: boolean;
  readonly saved: { readonly at: Date; readonly by: string | null } | null;
  readonly timeZone: string;
  readonly languages: readonly { value: string; label: string }[];
  readonly faults: Faults;
  readonly refusal: string | undefined;
  readonly notes: readonly ShownNote[];
};

/** The editor of a draft beside the text as it will read. Works without script; with it, saves itself and shows at once. */
export function TextEditor(editing: Editing) {
  const { letterId, conflict, notes, faults, refusal } = editing;
  const say = useWords(words);
  const form = useRef<HTMLFormElement>(null);
  const at = `/desk/letters/${letterId}`;
  const { saving, counter } = useSaveByItself(form, `${at}/text/saving`, editing.counter, !conflict);
  const [parts, setParts] = useState(editing.parts);
  const { onPaste, dropped } = usePaste();
  const settle = (note: ShownNote) => <SettleNote to={`${at}/notes/${note.id}/settle`} />;
  return (
    <div className="side-by-side side-by-side-following">
      <form
        ref={form}
        id="form"
        className="form"
        method="post"
        action={`${at}/text`}
        noValidate
        onPaste={onPaste}
        onInput={({ currentTarget }) => setParts(partsIn(currentTarget))}
      >
        <FaultSummary id="form" faults={faults} refusal={refusal} />
        <input type="hidden" name="counter" value={counter} />
        {/* Return in a field saves; without this the first button, which moves an ask, would be pressed. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {say('save')}
        </button>
        <TextFields
          parts={editing.parts}
          faults={{ ...unprintableFaults(parts), ...faults }}
          languages={editing.languages}
          belowBody={
            <>
              <PastedInWords dropped={dropped} />
              <LineByLine body={parts.body} />
            </>
          }
        />
        <SavingInWords saving={saving} editing={editing} />
        <Buttons>
          <Button weight="deed">{say(conflict ? 'replace' : 'save')}</Button>
          {conflict ? <LinkButton to={`${at}/text`}>{say('takeOver')}</LinkButton> : null}
        </Buttons>
      </form>
      <div className="preview-pane-column">
        <TextPreview
          parts={parts}
          after={(paragraph, all) => <NotesAt paragraph={paragraph} all={all} notes={notes} deed={settle} />}
        />
        {parts.body.trim() === '' ? <NotesAdrift notes={notes} deed={settle} /> : null}
      </div>
    </div>
  );
}

function partsIn(form: HTMLFormElement): TextParts {
  const fields = new FormData(form);
  return partsInFields((name) => String(fields.get(name) ?? ''));
}

/** Offered where plain text stands in the body whose lines would run together. */
function LineByLine({ body }: { body: string }) {
  const say = useWords(words);
  const isPlain = reviewLetter(body).problems.some(({ kind }) => plainKinds.includes(kind));
  if (!isPlain || pastedText(body) === null) return null;
  return (
    <>
      <p className="field-hint">{say('lineByLineHint')}</p>
      <Button weight="quiet" name="lines" value="yes">
        {say('lineByLine')}
      </Button>
    </>
  );
}

const plainKinds: readonly LetterProblem['kind'][] = ['bullet in a paragraph', 'number in brackets'];

function SettleNote({ to }: { to: string }) {
  const say = useWords(words);
  return (
    <form method="post" action={to}>
      <Button weight="quiet">{say('settle')}</Button>
    </form>
  );
}

/** What is saved and what is not: always said, and told to those who hear the page when it changes. */
function SavingInWords({ saving, editing: { saved, timeZone } }: { saving: Saving; editing: Editing }) {
  const say = useWords(words);
  const language = useLanguage();
  const standing = saved && {
    time: instantInWords(saved.at, timeZone, language),
    by: saved.by ?? '',
  };
  const sentence =
    saving.state === 'saved'
      ? say('savedAt', { time: instantInWords(saving.at, timeZone, language) })
      : saving.state !== 'untouched'
        ? say(saving.state)
        : standing
          ? say(standing.by ? 'savedBy' : 'saved', standing)
          : say('never');
  return (
    <p className="saving" role="status">
      {sentence}
    </p>
  );
}
