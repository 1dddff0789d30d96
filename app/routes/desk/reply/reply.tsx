import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { replySenses } from '~/delivery/reply/reply';
import { replyWords } from '~/delivery/reply/reply.words';
import { noteReply, requireReply } from '~/delivery/reply/reply-desk.server';
import { replyDeskWords as words } from '~/delivery/reply/reply-desk.words';
import { ReplyFacts } from '~/delivery/reply/reply-facts';
import { notedForm } from '~/delivery/reply/reply-forms';
import { replyView } from '~/delivery/reply/reply-view';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  type FieldsOf,
  LinkButton,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('title', { name: data?.reply.name ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireReply(args);
  return {
    frame: await deskFrameOf(member),
    at: `/desk/letters/${member.letter.id}/replies`,
    reply: replyView(member.reply),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireReply(args);
  const { sense } = await readForm(args.request, notedForm);
  await noteReply(member, sense);
  return redirect(`/desk/letters/${member.letter.id}/replies`);
});

export default function DeskReply() {
  const { frame, at, reply } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof notedForm>>(
    useActionData<typeof action>(),
    reply.sense ? { sense: reply.sense } : {},
  );
  const say = useWords(words);
  const called = useWords(replyWords);
  return (
    <DeskPage title={say('title', { name: reply.name })} letter={frame} current="replies">
      <WayBack to={at}>{say('back')}</WayBack>
      <ReplyFacts reply={reply} at={`${at}/${reply.id}`} />
      {reply.erasedAt ? null : (
        <>
          <h2>{say('note')}</h2>
          <DeedForm form={form}>
            <ChoiceField
              field={form.fields.sense}
              label={say('sense')}
              choices={replySenses.map((value) => ({ value, label: called(`sense${value}`) }))}
            />
            <Buttons>
              <Button weight="deed">{say('noteDeed')}</Button>
              <LinkButton to={`${at}/${reply.id}/erasure`}>{say('erase')}</LinkButton>
            </Buttons>
          </DeedForm>
        </>
      )}
    </DeskPage>
  );
}
