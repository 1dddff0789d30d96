import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireDigestStop, stopDigests } from '~/delivery/reply/reply-digests.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Page } from '~/ui/frame/page';
import { DeedButton } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { words } from './digest-stop.words';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('title') },
  { name: 'robots', content: 'noindex' },
];

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
