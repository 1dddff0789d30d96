import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { requireInvitation, stopInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { DeedButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './invitation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { invitation, link } = await requireInvitation(args, 'stop');
  const { address, stoppedAt, letterId } = invitation;
  const pageTitle = words(await readersLanguage(args))('stopTitle');
  const letter = await openedLetter(letterId, link.at);
  return { pageTitle, address: address ?? '', stopped: stoppedAt !== null, title: letter?.parts.title ?? '' };
}

/** Mail programs post here by themselves when a reader presses their own button (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  const { link } = await requireInvitation(args, 'stop');
  await stopInvitation(link);
  return null;
}

export default function Stop() {
  const { address, stopped, title } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (stopped)
    return (
      <Page title={say('stopTitle')}>
        <Notice kind="success">{say('stopped', { address })}</Notice>
      </Page>
    );
  return (
    <Page title={say('stopTitle')} lead={say('stopLead', { address, title })}>
      <DeedButton weight="deed">{say('stopDeed')}</DeedButton>
    </Page>
  );
}
