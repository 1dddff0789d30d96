import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deed } from '~/platform/request/form.server';
import { boardPage } from '~/sign-on/substance/board-page.server';
import { remindSilent } from '~/sign-on/substance/reminding.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './substance.words';

export const meta = titled(words, 'remindTitle');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, board] = await Promise.all([deskFrameOf(member), boardPage(member)]);
  return { frame, remindable: board?.remindable ?? null, back: `/desk/letters/${member.letter.id}/change` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  await remindSilent(member);
  return redirect(`/desk/letters/${member.letter.id}/change`);
});

export default function Reminder() {
  const { frame, remindable, back } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  const nobody = !remindable || remindable.now + remindable.later === 0;
  return (
    <DeskPage letter={frame} current="change" title={say('remindTitle')}>
      {nobody ? (
        <>
          <Notice>{form.refusal ?? say('nothingOut')}</Notice>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </>
      ) : (
        <Irrevocable
          happens={<p>{say('remindHappens')}</p>}
          whom={<p>{say('remindWhom', remindable)}</p>}
          lasting={<p>{say('remindLasting')}</p>}
          back={back}
        >
          <DeedForm form={form}>
            {remindable.now > 0 ? (
              <Buttons>
                <Button weight="deed">{say('remindDeed', remindable)}</Button>
              </Buttons>
            ) : null}
          </DeedForm>
        </Irrevocable>
      )}
    </DeskPage>
  );
}
