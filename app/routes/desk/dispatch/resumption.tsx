import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { resumptionForm } from '~/delivery/go-ahead/dispatch-forms';
import { suggestedNote } from '~/delivery/halting/notes.server';
import { resumeDispatch } from '~/delivery/halting/pauses.server';
import { countsOfStates } from '~/delivery/sending/endings.server';
import { asksForNote } from '~/delivery/sending/halts.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Irrevocable,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './resumption.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'send letters');
  const { dispatch } = member;
  const { prepared = 0 } = await countsOfStates(dispatch.id);
  const noted = asksForNote.includes(dispatch.pausedReason ?? '');
  return {
    frame: await deskFrameOf(member),
    prepared,
    note: noted ? await suggestedNote(dispatch, member.at) : null,
    back: dispatchPath(member),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'send letters');
  const { note } = await readForm(args.request, resumptionForm);
  await resumeDispatch(member, note ?? '');
  return redirect(dispatchPath(member));
});

export default function Resumption() {
  const { frame, prepared, note, back } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof resumptionForm>>(useActionData<typeof action>(), { note: note ?? '' });
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      <Irrevocable
        happens={
          <>
            <p>{say('happens', { count: prepared })}</p>
            {note === null ? null : <p>{say('withNote')}</p>}
          </>
        }
        lasting={<p>{say('lasting')}</p>}
        back={back}
      >
        <DeedForm form={form} to={`${back}/resumption`}>
          {note === null ? null : (
            <TextArea field={form.fields.note} label={say('note')} hint={say('noteHint')} rows={3} limit={600} letter />
          )}
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
