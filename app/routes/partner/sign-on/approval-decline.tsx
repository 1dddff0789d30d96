import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere } from '~/accounts/visitors.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { reasonForm } from '~/sign-on/invitation/invitation-form';
import { invitationWords } from '~/sign-on/invitation/invitation-form.words';
import { TextArea } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';
import { words } from './approval.words';
import { ApprovalOver, statusOfLink } from './approval-over.part';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('declineTitle') }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await approvalPage(params['token'], await arrivalOf(context));
  if (!page) throw notThere();
  const { state, organisation, letter } = page;
  const shown = { state, organisation, letter, path: `/approvals/${params['token']}` };
  return data(shown, { status: statusOfLink(state) });
}

export const action = deed(async ({ request, params, context }: ActionFunctionArgs) => {
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notThere();
  const { reason } = await readForm(request, reasonForm(invitationWords(firstLanguage)));
  await declineApproval(found.link, reason);
  return data({ declined: true as const }, { status: 200 });
});

export default function ApprovalDecline() {
  const { state, organisation, letter, path } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  if (state !== 'waiting') return <ApprovalOver state={state} organisation={organisation} letter={letter} />;
  return (
    <Page title={say('declineTitle')} lead={say('declineLead', { organisation })}>
      <DeedForm form={form}>
        <TextArea field={form.fields.reason} label={say('reason')} optional rows={4} />
        <Buttons>
          <Button weight="deed">{say('declineDeed')}</Button>
          <a href={path}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
