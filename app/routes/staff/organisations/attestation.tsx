import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { attestByStaff } from '~/organisations/evidence/attestations.server';
import { basisForm } from '~/organisations/organisation/organisation';
import { deed, readForm } from '~/platform/request/form.server';
import { useFormState, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';
import { loadOrganisation, organisationView } from './organisation-view.server';
import { StaffReason } from './staff-reason.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }];

export const loader = loadOrganisation;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, id } = await organisationView(args);
  const { basis } = await readForm(args.request, basisForm);
  await attestByStaff(staff, id, basis);
  return redirect(`/staff/organisations/${id}`);
});

export default function Attestation() {
  const organisation = useLoaderData<typeof loader>();
  const form = useFormState<{ basis: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <StaffReason
      organisation={organisation}
      title={say('attestTitle', { name: organisation.name })}
      lead={say('attestLead')}
      form={form}
      field={form.fields.basis}
      label={say('basis')}
      hint={say('basisHint')}
      deed={say('attestDeed')}
    />
  );
}
