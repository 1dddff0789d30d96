import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import { deed, readForm } from '~/platform/request/form.server';
import { messageForm } from '~/sign-on/list/list-form';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { websiteOfLead } from '~/sign-on/list/list-page.server';
import { previewOf } from '~/sign-on/list/list-preview.server';
import { changeMessage } from '~/sign-on/list/lists.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  Facts,
  Heading,
  SelectField,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './list-message.words';
import { requireList } from './require-list.server';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  const { letter, list } = member;
  const [frame, mail] = await Promise.all([deskFrameOf(member), previewOf(member)]);
  const { message, language } = list;
  return { frame, mail, message, language, back: `/desk/letters/${letter.id}/invitations/lists/${list.id}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireList(args);
  const website = await websiteOfLead(member);
  await changeMessage(member, await readForm(args.request, (say) => messageForm(say, website), listFormWords));
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}/message`);
});

export default function ListMessage() {
  const { frame, message, language, back } = useLoaderData<typeof loader>();
  const typed = { message: message ?? '', language };
  const form = useFormState<{ message: string; language: string }>(useActionData<typeof action>(), typed);
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations">
      <DeedForm form={form}>
        <TextArea
          field={form.fields.message}
          label={say('message')}
          hint={say('messageHint')}
          rows={6}
          limit={1000}
          optional
        />
        <SelectField
          field={form.fields.language}
          label={say('language')}
          hint={say('languageHint')}
          options={interfaceLanguages.map((code) => ({ value: code, label: languageNamed(code) }))}
        />
        <Buttons>
          <Button>{say('deed')}</Button>
          <a href={back}>{say('back')}</a>
        </Buttons>
      </DeedForm>
      <Heading>{say('preview')}</Heading>
      <Preview />
    </DeskPage>
  );
}

function Preview() {
  const { mail } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!mail) return <Empty title={say('none')}>{say('noneNext')}</Empty>;
  const { from, to, replyTo, subject, text, language } = mail;
  return (
    <section className="caught-mail" aria-label={say('previewOf', { address: to })}>
      <Facts
        facts={[
          [say('from'), from],
          [say('to'), mailAddressShown(to)],
          [say('replyTo'), mailAddressShown(replyTo)],
          [say('subject'), subject],
        ]}
      />
      <pre className="caught-text" lang={language}>
        {text}
      </pre>
    </section>
  );
}
