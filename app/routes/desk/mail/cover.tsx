import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { saveCover } from '~/delivery/dispatch/dispatches.server';
import { coverForm } from '~/delivery/go-ahead/dispatch-forms';
import { CoverLanguages } from '~/delivery/mail/cover-languages';
import { coverLanguages } from '~/delivery/mail/cover-languages.server';
import { coverFault } from '~/delivery/mail/cover-translations.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { type FieldsOf, Notice, TextField, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './cover.words';
import { CoverEditor } from './cover-editor.part';

export const handle = { hydrate: true };
export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { counter, subject, coverText, replyTo, sentAt } = member.dispatch;
  const back = dispatchPath(member);
  const { language } = member.letter;
  return {
    frame: await deskFrameOf(member),
    languages: await coverLanguages(member),
    back,
    language,
    counter,
    subject,
    coverText,
    replyTo,
    sent: sentAt !== null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  const typed = await readForm(args.request, coverForm);
  const fault = await coverFault(member, member.letter.language, typed);
  if (fault) malformedAt(args.request, 'coverText', fault);
  await saveCover(member, typed);
  return redirect(dispatchPath(member));
});

export default function Cover() {
  const { frame, back, language, sent, languages, ...starting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { counter, ...written } = starting;
  const form = useFormState<FieldsOf<typeof coverForm>>(reply, written);
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="dispatch" wide>
      {sent ? <Notice>{say('sent')}</Notice> : null}
      <CoverEditor
        form={form}
        to={`${back}/cover`}
        back={back}
        counter={counter}
        language={language}
        standing={form.refusal && !sent ? written : null}
      >
        <TextField
          field={form.fields.replyTo}
          label={say('replyTo')}
          hint={say('replyToHint')}
          type="email"
          width="medium"
          spellCheck={false}
        />
      </CoverEditor>
      <CoverLanguages at={back} {...languages} />
    </DeskPage>
  );
}
