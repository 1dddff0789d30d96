import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { requireExpertReceipt } from '~/sign-on/expert/expert-links.server';
import { expertReceiptPage } from '~/sign-on/expert/expert-page.server';
import { withdrawAsExpert } from '~/sign-on/expert/expert-withdrawals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  Page,
  TextArea,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './expert.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const receipt = await requireExpertReceipt(args);
  const title = words(await readersLanguage(args))('withdrawTitle');
  return { title, ...(await expertReceiptPage(receipt)) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const receipt = await requireExpertReceipt(args);
  const { reason } = await readForm(args.request, reasonForm(invitationWords(await readersLanguage(args))));
  await withdrawAsExpert(receipt, reason);
  return null;
});

export default function ExpertWithdrawal() {
  const { expert, letter } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { title, withdrawnAt, declinedAt } = expert;
  return (
    <>
      {declinedAt ? (
        <Page title={say('leftOutTitle')}>
          <Notice kind="warning">{say('leftOutHere', { title })}</Notice>
        </Page>
      ) : withdrawnAt ? (
        <Page title={say('withdrawnTitle')}>
          <Notice kind="success">{say('withdrawn', { title })}</Notice>
        </Page>
      ) : (
        <Withdraw reply={reply} />
      )}
      <section className="page-flow page-column">
        <LetterToRead letter={letter} />
      </section>
    </>
  );
}

function Withdraw({ reply }: { reply: unknown }) {
  const { expert } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  const happens = (
    <>
      <p>{say('happens', { title: expert.title, lead: expert.lead })}</p>
      <p>{say(expert.handedOver ? 'happensDelivered' : 'happensUnsealed')}</p>
    </>
  );
  return (
    <Page title={say('withdrawTitle')}>
      <Irrevocable happens={happens} whom={<p>{say('whom')}</p>} lasting={<p>{say('lasting')}</p>} back="#letter">
        <DeedForm form={form}>
          <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} optional rows={3} />
          <Buttons>
            <Button weight="deed">{say('withdrawDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
