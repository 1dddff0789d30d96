import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { coverForm } from '~/delivery/dispatch-forms';
import { dispatchIn, saveCover } from '~/delivery/dispatches.server';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button, LinkButton } from '~/ui/button';
import { TextArea, TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Page } from '~/ui/page';
import { PreviewPane } from '~/ui/preview-pane';
import { words } from './cover.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id, counter, subject, coverText, replyTo, sentAt } = await dispatchIn(member, args.params['dispatch']);
  const back = `/desk/letters/${member.letter.id}/dispatches/${id}`;
  const { language } = member.letter;
  return {
    frame: await deskFrameOf(member),
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
  const { id } = await dispatchIn(member, args.params['dispatch']);
  await saveCover(member, id, await readForm(args.request, coverForm));
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}`);
});

export default function Cover() {
  const { frame, back, language, sent, ...starting } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { counter, ...written } = starting;
  const form = useFormState<z.input<typeof coverForm>>(reply, written);
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="dispatch" />}>
      {sent ? <Notice>{say('sent')}</Notice> : null}
      <DeedForm form={form} to={`${back}/cover`}>
        <input type="hidden" name="counter" value={counter} />
        <TextField field={form.fields.subject} label={say('subject')} lang={language} />
        <TextArea
          field={form.fields.coverText}
          label={say('coverText')}
          hint={say('coverHint')}
          rows={12}
          limit={4000}
          letter
          lang={language}
        />
        <TextField
          field={form.fields.replyTo}
          label={say('replyTo')}
          hint={say('replyToHint')}
          type="email"
          width="medium"
          spellCheck={false}
        />
        {form.refusal && !sent ? (
          <PreviewPane title={say('standsNow')}>
            <p>{written.subject}</p>
            <pre className="caught-text">{written.coverText}</pre>
          </PreviewPane>
        ) : null}
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
