import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { endorsementPage } from '~/sign-on/endorsement/endorsement-page.server';
import { WithdrawalPage } from '~/sign-on/endorsement/withdrawal-page';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';
import { words } from './endorsement.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { endorsementId, at } = await requireEndorsement(args, 'withdraw endorsements');
  const { organisation, title, lead, handedOver, signedAfter } = await endorsementPage(endorsementId, at);
  const pageTitle = words(languageFor(args))('withdraw');
  return { pageTitle, organisation, title, lead, handedOver, signedAfter, back: `/endorsements/${endorsementId}` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireEndorsement(args, 'withdraw endorsements');
  const { reason } = await readForm(args.request, reasonForm(invitationWords(languageFor(args))));
  await withdraw(member, reason);
  return redirect(`/endorsements/${member.endorsementId}`);
});

export default function EndorsementWithdrawal() {
  const of = useLoaderData<typeof loader>();
  return <WithdrawalPage of={of} reply={useActionData<typeof action>()} back={of.back} />;
}
