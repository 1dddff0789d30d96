import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { dispatchIn, saveCover } from '~/delivery/dispatch/dispatches.server';
import { coverForm } from '~/delivery/go-ahead/dispatch-forms';
import { CoverLanguages } from '~/delivery/mail/cover-languages';
import { coverLanguages } from '~/delivery/mail/cover-languages.server';
import { coverFault } from '~/delivery/mail/cover-translations.server';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/desk.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { TextField } from '~/ui/field/field';
import { useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { words } from './cover.words';
import { CoverEditor } from './cover-editor.part';

export const handle = { hydrate: true };
export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  const { id, counter, subject, coverText, replyTo, sentAt } = dispatch;
  const back = `/desk/letters/${member.letter.id}/dispatches/${id}`;
  const { language } = member.letter;
  return {
    frame: await deskFrameOf(member),
    languages: await coverLanguages(member, dispatch),
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
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  const typed = await readForm(args.request, coverForm);
  const fault = await coverFault(member, dispatch, member.letter.language, typed);
  if (fault) malformedAt(args.request, 'coverText', fault);
  await saveCover(member, dispatch.id, typed);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${dispatch.id}`);
});

export default function Cover() {
  const { frame, back, language, sent, languages, ...starting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { counter, ...written } = starting;
  const form = useFormState<z.input<typeof coverForm>>(reply, written);
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="dispatch" />} wide>
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
    </Page>
  );
}
