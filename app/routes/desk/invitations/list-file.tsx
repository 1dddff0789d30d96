import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import type { Say } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import { languageOfInvitations } from '~/sign-on/invitation/invitation-language';
import { readListFile } from '~/sign-on/list/list-file.server';
import { sentenceOfList } from '~/sign-on/list/list-file.words';
import { keepList } from '~/sign-on/list/lists.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  FileField,
  SelectField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './list-file.words';

export const meta = titled(words, 'title');

const fileForm = (say: Say<'fileMissing'>) =>
  z.object({
    file: z.instanceof(File, { error: say('fileMissing') }),
    language: z.enum(interfaceLanguages),
  });

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const language = languageOfInvitations(member.letter.language);
  return { frame: await deskFrameOf(member), language, desk: `/desk/letters/${member.letter.id}/invitations` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const { file, language } = await readForm(args.request, fileForm, words);
  await count('uploads of a person', member.person.id);
  const read = await readListFile(file.name, new Uint8Array(await file.arrayBuffer())).catch((fault: unknown) => {
    const sentence = sentenceOfList(fault);
    if (sentence) malformedAt(args.request, 'file', sentence);
    throw fault;
  });
  const id = await keepList(member, read, language);
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${id}`);
});

export default function ListFile() {
  const { frame, desk, language } = useLoaderData<typeof loader>();
  const form = useFormState<{ file: string; language: string }>(useActionData<typeof action>(), { language });
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations">
      <Breadcrumb steps={[{ to: desk, label: say('back') }]} />
      <DeedForm form={form} files to={`${desk}/file`}>
        <FileField
          field={form.fields.file}
          label={say('file')}
          hint={say('fileHint')}
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <SelectField
          field={form.fields.language}
          label={say('language')}
          hint={say('languageHint')}
          options={interfaceLanguages.map((code) => ({ value: code, label: languageNamed(code) }))}
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
