import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere } from '~/accounts/visitors.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { consentedLetter } from '~/sign-on/endorsement/consented-letter.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { WithdrawalPage } from '~/sign-on/endorsement/withdrawal-page';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import { Page } from '~/ui/frame/page';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { words } from './endorsement.words';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('withdraw') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await withdrawalLink(params['token'], await arrivalOf(context));
  if (!link) throw notThere();
  return consentedLetter(link);
}

export const action = deed(async ({ request, params, context }: ActionFunctionArgs) => {
  const link = await withdrawalLink(params['token'], await arrivalOf(context));
  if (!link) throw notThere();
  const { reason } = await readForm(request, reasonForm(invitationWords(firstLanguage)));
  await withdraw(link, reason);
  return null;
});

export default function Withdrawal() {
  const { endorsement, letter } = useLoaderData<typeof loader>();
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
