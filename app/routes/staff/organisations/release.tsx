import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { releaseOrganisation } from '~/organisations/evidence/attestations.server';
import { reasonForm } from '~/organisations/organisation/organisation';
import { deed, readForm } from '~/platform/request/form.server';
import { useFormState, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';
import { loadOrganisation, organisationView } from './organisation-view.server';
import { StaffReason } from './staff-reason.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }];

export const loader = loadOrganisation;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, id } = await organisationView(args);
  const { reason } = await readForm(args.request, reasonForm);
  await releaseOrganisation(staff, id, reason);
  return redirect(`/staff/organisations/${id}`);
});

export default function Release() {
  const organisation = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <StaffReason
      organisation={organisation}
      title={say('releaseTitle', { name: organisation.name })}
      lead={say('releaseLead')}
      form={form}
      field={form.fields.reason}
      label={say('reason')}
      hint={say('reasonHint')}
      deed={say('releaseDeed')}
    />
  );
}
