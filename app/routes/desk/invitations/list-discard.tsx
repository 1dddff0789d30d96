import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { deed } from '~/platform/request/form.server';
import { listPage } from '~/sign-on/list/list-page.server';
import { discardList } from '~/sign-on/list/lists.server';
import { Button, Buttons, DeedForm, Irrevocable, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './list.words';
import { requireList } from './require-list.server';

export const meta = titled(words, 'discard');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  const { letter, list } = member;
  const back = `/desk/letters/${letter.id}/invitations/lists/${list.id}`;
  if (list.askedAt) throw redirect(back);
  const [frame, { total }] = await Promise.all([deskFrameOf(member), listPage(member, new URLSearchParams())]);
  return { frame, total, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireList(args);
  await discardList(member);
  return redirect(`/desk/letters/${member.letter.id}/invitations`);
});

export default function ListDiscard() {
  const { frame, total, back } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('discard')} letter={frame} current="invitations">
      <Irrevocable
        happens={<p>{say('discardHappens', { total })}</p>}
        lasting={<p>{say('discardLasting')}</p>}
        back={back}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('discardDeed', { total })}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
