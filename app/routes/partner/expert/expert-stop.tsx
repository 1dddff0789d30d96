import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { stopMailsToExpert } from '~/sign-on/expert/expert-answers.server';
import { requireExpert } from '~/sign-on/expert/expert-links.server';
import { hasStopped } from '~/sign-on/invitation/mail-stops.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { DeedButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from '../invitation/invitation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { invitation, link } = await requireExpert(args, 'expert-stop');
  const { address, stopPressedAt, letterId } = invitation;
  const [letter, has] = await Promise.all([openedLetter(letterId, link.at), hasStopped(letterId, address)]);
  const lead = letter?.lead ?? '';
  const pageTitle = words(await readersLanguage(args))('stopTitle', { lead });
  return { pageTitle, address: address ?? '', stopped: has || stopPressedAt !== null, lead };
}

/** Mail programs post here by themselves when a reader presses their own button (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  const { link } = await requireExpert(args, 'expert-stop');
  await stopMailsToExpert(link);
  return null;
}

export default function ExpertStop() {
  const { pageTitle, address, stopped, lead } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (stopped)
    return (
      <Page title={pageTitle}>
        <Notice kind="success">{say('stopped', { address, lead })}</Notice>
      </Page>
    );
  return (
    <Page title={pageTitle} lead={say('stopLead', { address, lead })}>
      <DeedButton weight="deed">{say('stopDeed', { lead })}</DeedButton>
    </Page>
  );
}
