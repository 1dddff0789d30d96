import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { confirmMailbox, mailboxCheckLink, shownMailboxCheck } from '~/organisations/evidence/mailbox-checks.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import { Button, Buttons, DeedForm, LinkButton, Page, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './verification.words';

export const meta = titled(words, 'mailboxHeading');

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const check = await shownMailboxCheck(mailboxCheckLink(params['token'], await arrivalOf(context)));
  const confirmed = new URL(request.url).searchParams.has('confirmed');
  return data(
    { check, confirmed },
    { status: check || confirmed ? 200 : 410, headers: { 'Cache-Control': 'no-store' } },
  );
}

export const action = deed(async ({ params, context }: ActionFunctionArgs) => {
  const link = mailboxCheckLink(params['token'], await arrivalOf(context));
  await count('links by place', context.clientAddress);
  await confirmMailbox(link);
  return redirect(`/mailbox-checks/${params['token']}?confirmed`);
});

export default function MailboxCheck() {
  const { check, confirmed } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  if (!check)
    return (
      <Page title={say(confirmed ? 'doneTitle' : 'spentTitle')} lead={say(confirmed ? 'doneLead' : 'spentLead')}>
        <LinkButton to="/organisations">{say('toOrganisations')}</LinkButton>
      </Page>
    );
  const { displayName: name, website } = check.organisation;
  return (
    <Page title={say('checkTitle', { name })} lead={say('checkLead', { address: check.address })}>
      <p>{say('checkMeaning', { name, website })}</p>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('checkDeed')}</Button>
        </Buttons>
      </DeedForm>
      <p>{say('checkOtherwise')}</p>
    </Page>
  );
}
