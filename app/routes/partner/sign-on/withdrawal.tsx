import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { consentedLetter } from '~/sign-on/endorsement/consented-letter.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { WithdrawalPage } from '~/sign-on/endorsement/withdrawal-page';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import { speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './endorsement.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const link = await linkIn(args);
  const title = words(await readersLanguage(args))('withdraw');
  return { title, page: `/endorsements/${link.endorsementId}`, ...(await consentedLetter(link)) };
}

/** The link of a receipt, whose page speaks the language of that mail. */
async function linkIn({ params, context }: LoaderFunctionArgs) {
  const link = await withdrawalLink(params['token'], await arrivalOf(context));
  if (!link) throw notFound();
  await speakAsMailed(context, { address: link.mailedTo, invitationId: link.invitationId });
  return link;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await linkIn(args);
  const { reason } = await readForm(args.request, reasonForm(invitationWords(await readersLanguage(args))));
  await withdraw(link, reason);
  return null;
});

export default function Withdrawal() {
  const { endorsement, letter, page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { organisation, title, withdrawnAt, declinedAt } = endorsement;
  return (
    <>
      {declinedAt ? (
        <Page title={say('declinedTitle', { organisation })}>
          <Notice kind="warning">{say('declinedHere', { organisation, title })}</Notice>
        </Page>
      ) : withdrawnAt ? (
        <Page title={say('doneTitle', { organisation })}>
          <Notice kind="success">{say('done', { organisation, title })}</Notice>
          <p>
            {say('mayReturn')} <a href={page}>{say('returnSignedIn')}</a>
          </p>
        </Page>
      ) : (
        <WithdrawalPage of={endorsement} reply={reply} back="#letter" />
      )}
      <section className="page-flow page-column">
        <LetterToRead letter={letter} />
      </section>
    </>
  );
}
