import { type ActionFunctionArgs, type HeadersFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { afterAnswer, forOneReader, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { reply } from '~/delivery/reply/replies.server';
import { fileOfForm } from '~/delivery/reply/reply-files.server';
import { replyForm } from '~/delivery/reply/reply-forms';
import { languageChoices } from '~/letters/text/languages';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  FileField,
  Page,
  SelectField,
  TextArea,
  titled,
  unlisted,
  useFormState,
  useLanguage,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { loadReplying } from './answering.server';
import { words } from './answering.words';

export const meta = titled(words, 'replyTitle', unlisted);

export const loader = loadReplying;
export const headers: HeadersFunction = () => forOneReader;

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  const typed = await readForm(args.request, replyForm);
  await reply(link, typed, await fileOfForm(args.request, typed.file));
  return redirect(afterAnswer(link));
});

type Fields = { words: string; file: string; language: string; public: string };

export default function Reply() {
  const { path, title, lead, textLanguage, mailbox, isUnknownColleague, answer } = useLoaderData<typeof loader>();
  const form = useFormState<Fields>(useActionData<typeof action>(), { language: textLanguage });
  const say = useWords(words);
  const language = useLanguage();
  const languages = languageChoices(language).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Page title={say('replyTitle')} lead={say('about', { title, lead })}>
      <WayBack to={path}>{say('back')}</WayBack>
      <p>{isUnknownColleague ? say('replyLeadAlone', { lead }) : say('replyLead', { lead })}</p>
      <DeedForm form={form} files>
        <input type="hidden" name="answer" value={answer} />
        <TextArea field={form.fields.words} label={say('replyWords')} rows={12} limit={20_000} dir="auto" letter />
        <SelectField field={form.fields.language} label={say('replyLanguage')} options={languages} />
        <FileField
          field={form.fields.file}
          label={say('replyFile')}
          hint={say('replyFileHint')}
          accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.webp"
          optional
        />
        {isUnknownColleague ? (
          <input type="hidden" name="public" value="no" />
        ) : (
          <ChoiceField
            field={form.fields.public}
            label={say('replyPublic')}
            choices={[
              { value: 'no', label: say('publicNo'), hint: say('publicNoHint') },
              { value: 'yes', label: say('publicYes'), hint: say('publicYesHint', { mailbox }) },
            ]}
          />
        )}
        <Buttons>
          <Button weight="deed">{say('replyDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
