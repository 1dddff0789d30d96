import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { admitMember } from '~/organisations/member/memberships.server';
import { rolesForm } from '~/organisations/organisation/organisation';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { deed, readForm } from '~/platform/request/form.server';
import { DeedForm, type FieldsOf, Page, useFormState, useWords } from '~/ui/door/design-system';
import { memberView } from './member.server';
import { MemberFields } from './member-fields.part';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.person ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { member, sections, person } = await memberView(args);
  const at = `/organisations/${sections.id}/members/${member.id}`;
  if (member.admitted) throw redirect(at);
  if (member.nomination) throw redirect(`${at}/nomination`);
  return { address: member.address, sections, person, at };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { deed: administrator, member } = await memberView(args);
  const chosen = await readForm(args.request, rolesForm);
  await admitMember(administrator, member.id, chosen);
  return redirect(`/organisations/${administrator.organisation.id}/members`);
});

export default function MemberAdmission() {
  const { address, sections, person, at } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof rolesForm>>(useActionData<typeof action>(), { roles: ['editor'] });
  const say = useWords(words);
  return (
    <Page
      title={say('admissionTitle', { person, name: sections.name })}
      lead={say('admissionLead', { address })}
      above={<OrganisationSections {...sections} current="members" />}
    >
      <DeedForm form={form}>
        <MemberFields fields={form.fields} deed="admitDeed" end={{ to: `${at}/end`, words: 'declineLink' }} />
      </DeedForm>
    </Page>
  );
}
