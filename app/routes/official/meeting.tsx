import { type ActionFunctionArgs, type HeadersFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { afterAnswer, forOneReader, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { askForMeeting } from '~/delivery/reply/replies.server';
import { meetingForm } from '~/delivery/reply/reply-forms';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Page,
  TextArea,
  TextField,
  titled,
  unlisted,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { loadAnswering } from './answering.server';
import { words } from './answering.words';

export const meta = titled(words, 'meetingTitle', unlisted);

export const loader = loadAnswering;
export const headers: HeadersFunction = () => forOneReader;

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  await askForMeeting(link, await readForm(args.request, meetingForm));
  return redirect(afterAnswer(link));
});

export default function Meeting() {
  const { path, title, lead, textLanguage, answer } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof meetingForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('meetingTitle')} lead={say('about', { title, lead })}>
      <WayBack to={path}>{say('back')}</WayBack>
      <p>{say('meetingLead', { lead })}</p>
      <DeedForm form={form}>
        <input type="hidden" name="answer" value={answer} />
        <input type="hidden" name="language" value={textLanguage} />
        <TextField field={form.fields.when} label={say('meetingWhen')} hint={say('meetingWhenHint')} />
        <TextField field={form.fields.withWhom} label={say('meetingWith')} hint={say('meetingWithHint')} optional />
        <TextField field={form.fields.reach} label={say('meetingReach')} hint={say('meetingReachHint')} />
        <TextArea field={form.fields.words} label={say('meetingWords')} rows={4} dir="auto" optional />
        <Buttons>
          <Button weight="deed">{say('meetingDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
