import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireDigestStop, stopDigests } from '~/delivery/reply/reply-digests.server';
import { DeedButton, Notice, Page, titled, unlisted, useWords } from '~/ui/door/design-system';
import { words } from './digest-stop.words';

export const meta = titled(words, 'title', unlisted);

export async function loader(args: LoaderFunctionArgs) {
  const { address, stopped } = await requireDigestStop(args);
  return { address, stopped };
}

/** Mail programs post here by themselves when a reader presses their own button (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  await stopDigests(await requireDigestStop(args));
  return null;
}

export default function DigestStop() {
  const { address, stopped } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (stopped)
    return (
      <Page title={say('title')}>
        <Notice kind="success">{say('stopped', { address })}</Notice>
      </Page>
    );
  return (
    <Page title={say('title')} lead={say('lead', { address })}>
      <DeedButton weight="deed">{say('deed')}</DeedButton>
    </Page>
  );
}
