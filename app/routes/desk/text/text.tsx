import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { editForm } from '~/letters/draft/edit-form';
import { TextEditor } from '~/letters/draft/text-editor';
import { typedDraft } from '~/letters/draft/typed-draft';
import { notesOf } from '~/letters/review/reviews.server';
import { BothTexts } from '~/letters/shown/both-texts';
import { words as textWords } from '~/letters/shown/letter-text.words';
import { languageChoices } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { FaultSummary, titled, useFormState, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './text.words';

export const handle = { hydrate: true };
export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'draft letters');
  const [frame, draft, notes] = await Promise.all([
    deskFrameOf(letter),
    draftOf(letter.letter.id),
    notesOf(letter.letter.id),
  ]);
  const languages = languageChoices(firstLanguage).map(({ code, name, ownName }) => ({
    value: code,
    label: name === ownName ? name : `${name} (${ownName})`,
  }));
  return { frame, draft, languages, notes: notes.filter(({ settledAt }) => settledAt === null) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const { counter, parts, raised } = await readForm(args.request, editForm, textWords);
  await saveDraft(letter, counter, parts);
  return redirect(`/desk/letters/${letter.letter.id}/text${raised ? '#form-asks' : ''}`);
});

export default function Text() {
  const { frame, draft, languages, notes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const standingLabel = useSavedLabel();
  const { faults, refusal } = useFormState(reply);
  const typed = typedDraft(reply?.form);
  const conflict = typed !== null && refusal !== undefined && typed.counter !== draft.counter;
  return (
    <DeskPage title={say('title')} lead={say('lead')} wide letter={frame} current="text">
      {conflict ? (
        <>
          <FaultSummary id="conflict" faults={{}} refusal={refusal} />
          <BothTexts standing={draft.parts} yours={typed.parts} standingLabel={standingLabel} />
        </>
      ) : null}
      <TextEditor
        letterId={frame.letterId}
        parts={typed?.parts ?? draft.parts}
        counter={typed && !conflict ? typed.counter : draft.counter}
        conflict={conflict}
        saved={{ at: draft.savedAt, by: draft.savedBy }}
        timeZone={frame.timeZone}
        languages={languages}
        faults={faults}
        refusal={conflict ? undefined : refusal}
        notes={notes}
      />
      <p>
        <a href={`/desk/letters/${frame.letterId}/versions`}>{say('versions')}</a>
      </p>
    </DeskPage>
  );
}

/** Who saved the text that stands, and when: the heading of its column. */
function useSavedLabel(): string {
  const { draft, frame } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const time = instantInWords(draft.savedAt, frame.timeZone, useLanguage());
  return draft.savedBy ? say('standing', { time, by: draft.savedBy }) : say('standingSomebody', { time });
}
