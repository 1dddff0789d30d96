import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/arrival.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { approvalLink, declineApproval } from '~/sign-on/approvals.server';
import { reasonForm } from '~/sign-on/invitation-form';
import { invitationWords } from '~/sign-on/invitation-form.words';
import { Button } from '~/ui/button';
import { TextArea } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './approval.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('declineTitle') }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notThere();
  return { organisation: found.preparation.printedName, path: `/approvals/${params['token']}` };
}

export const action = deed(async ({ request, params, context }: ActionFunctionArgs) => {
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notThere();
  const { reason } = await readForm(request, reasonForm(invitationWords(firstLanguage)));
  await declineApproval(found.link, reason);
  return redirect(`/approvals/${params['token']}`);
});

export default function ApprovalDecline() {
  const { organisation, path } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
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
