import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { eraseReply, requireReply } from '~/delivery/reply/reply-desk.server';
import { replyDeskWords as words } from '~/delivery/reply/reply-desk.words';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, useFormState, useWords } from '~/ui/door/design-system';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('eraseTitle', { name: data?.name ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireReply(args);
  const { id, official } = member.reply;
  const back = `/desk/letters/${member.letter.id}/replies/${id}`;
  return { frame: await deskFrameOf(member), name: official.fullName, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireReply(args);
  await eraseReply(member);
  return redirect(`/desk/letters/${member.letter.id}/replies/${member.reply.id}`);
});

export default function ReplyErasure() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('eraseTitle', { name })} letter={frame} current="replies">
      <Irrevocable happens={<p>{say('eraseHappens')}</p>} lasting={<p>{say('eraseLasting')}</p>} back={back}>
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('eraseDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
