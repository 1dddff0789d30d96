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
  Heading,
  SelectField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './collected.words';
import { logosIn } from './read-logos.server';

export const meta = titled(words, 'title');

const collectedForm = (say: Say<'fileMissing'>) =>
  z.object({
    file: z.instanceof(File, { error: say('fileMissing') }),
    logos: z.instanceof(File).optional(),
    language: z.enum(interfaceLanguages),
  });

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const language = languageOfInvitations(member.letter.language);
  return { frame: await deskFrameOf(member), language, desk: `/desk/letters/${member.letter.id}/invitations` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { request } = args;
  const member = await requireLetter(args, 'invite organisations');
  const { file, logos, language } = await readForm(request, collectedForm, words);
  await count('uploads of a person', member.person.id);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readListFile(file.name, bytes, 'collected').catch((fault: unknown) => {
    const sentence = sentenceOfList(fault);
    if (sentence) malformedAt(request, 'file', sentence);
    throw fault;
  });
  const id = await keepList(member, read, language, logos ? await logosIn(request, logos) : []);
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${id}`);
});

export default function Collected() {
  const { frame, desk, language } = useLoaderData<typeof loader>();
  const typed = { language };
  const form = useFormState<Record<'file' | 'logos' | 'language', string>>(useActionData<typeof action>(), typed);
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations">
      <Breadcrumb steps={[{ to: desk, label: say('back') }]} />
      <DeedForm form={form} files to={`${desk}/collected`}>
        <FileField
          field={form.fields.file}
          label={say('file')}
          hint={say('fileHint')}
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <FileField
          field={form.fields.logos}
          label={say('logos')}
          hint={say('logosHint')}
          accept=".zip,application/zip"
          optional
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
      <Heading>{say('whatTitle')}</Heading>
      <ol className="steps">
        {(['what1', 'what2', 'what3', 'what4'] as const).map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
    </DeskPage>
  );
}
