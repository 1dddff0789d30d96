import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { eraseReply, replyIn } from '~/delivery/reply-desk.server';
import { replyDeskWords as words } from '~/delivery/reply-desk.words';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('eraseTitle', { name: data?.name ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  const { id, official } = await replyIn(member, args.params['reply']);
  const back = `/desk/letters/${member.letter.id}/replies/${id}`;
  return { frame: await deskFrameOf(member), name: official.fullName, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'follow replies');
  const { id } = await replyIn(member, args.params['reply']);
  await eraseReply(member, id);
  return redirect(`/desk/letters/${member.letter.id}/replies/${id}`);
});

export default function ReplyErasure() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('eraseTitle', { name })} above={<DeskFrame letter={frame} current="replies" />}>
      <Irrevocable happens={<p>{say('eraseHappens')}</p>} lasting={<p>{say('eraseLasting')}</p>} back={back}>
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('eraseDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
