import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { officialPagePath } from '~/delivery/dispatch/official-link.server';
import { confirmReply, requireReplyConfirmation } from '~/delivery/reply/reply-confirmations.server';
import { ReplyProse } from '~/delivery/reply/reply-prose';
import { writtenIn } from '~/letters/text/languages';
import { dateInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import { tokenFor } from '~/platform/request/token.server';
import {
  Button,
  Buttons,
  DeedForm,
  Notice,
  Page,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './reply-confirmation.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const { shown, confirmed, gone, messageId } = await requireReplyConfirmation(args);
  const path = officialPagePath(tokenFor('official-page', messageId));
  return data({ ...shown, confirmed, gone, path }, { status: gone ? 410 : 200 });
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { link } = await requireReplyConfirmation(args);
  await count('links by place', args.context.clientAddress);
  await confirmReply(link);
  return redirect(`/reply-confirmations/${args.params['token']}`);
});

export default function ReplyConfirmation() {
  const { confirmed, gone, path, slug, lead } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (gone)
    return (
      <Page title={say('goneTitle')} lead={say('gone')}>
        <p>
          <a href={path}>{say('toLetter')}</a>
        </p>
      </Page>
    );
  if (!confirmed) return <ToConfirm />;
  return (
    <Page title={say('doneTitle')}>
      <Notice kind="success">{say('done', { lead })}</Notice>
      <p>
        <a href={`/letters/${slug}`}>{say('toPublicPage')}</a>
      </p>
      <p>
        <a href={path}>{say('toTakeBack')}</a>
      </p>
    </Page>
  );
}

function ToConfirm() {
  const shown = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const day = dateInWords(new Date(shown.answeredAt), 'Europe/Brussels', useLanguage());
  const { fullName: name, institution, lead, path } = shown;
  return (
    <Page title={say('title')} lead={say('lead', { name, lead, date: day })}>
      <blockquote className="reply-words" {...writtenIn(shown.language)}>
        <ReplyProse words={shown.words} />
      </blockquote>
      <p>{say('happens', { name, institution })}</p>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
      <p>
        {say('otherwise')} <a href={path}>{say('toTakeBack')}</a>
      </p>
    </Page>
  );
}
