import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { stopDispatch } from '~/delivery/halting/pauses.server';
import { countsOfStates } from '~/delivery/sending/endings.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './dispatch-stop.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'send letters');
  const { id } = member.dispatch;
  const { prepared = 0 } = await countsOfStates(id);
  return { frame: await deskFrameOf(member), prepared, back: dispatchPath(member) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'send letters');
  await stopDispatch(member);
  return redirect(dispatchPath(member));
});

export default function DispatchStop() {
  const { frame, prepared, back } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      <Irrevocable happens={<p>{say('happens', { count: prepared })}</p>} lasting={<p>{say('lasting')}</p>} back={back}>
        <DeedForm form={form} to={`${back}/stop`}>
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
