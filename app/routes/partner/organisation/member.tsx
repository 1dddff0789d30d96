import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeRoles } from '~/organisations/member/memberships.server';
import { rolesForm } from '~/organisations/organisation/organisation';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { mailAddressShown } from '~/platform/address/mail-address';
import { deed, readForm } from '~/platform/request/form.server';
import { DeedForm, type FieldsOf, Page, useFormState, useWords } from '~/ui/door/design-system';
import { memberView } from './member.server';
import { MemberFields } from './member-fields.part';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.person ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { member, sections, person } = await memberView(args);
  const at = `/organisations/${sections.id}/members/${member.id}`;
  if (!member.admitted) throw redirect(`${at}/admission`);
  return { member, sections, person, at };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { deed: administrator, member } = await memberView(args);
  const chosen = await readForm(args.request, rolesForm);
  await changeRoles(administrator, member.id, chosen);
  return redirect(`/organisations/${administrator.organisation.id}/members`);
});

export default function Member() {
  const { member, sections, person, at } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof rolesForm>>(useActionData<typeof action>(), {
    roles: member.roles,
    position: member.position ?? '',
  });
  const say = useWords(words);
  return (
    <Page
      title={say('memberTitle', { person, name: sections.name })}
      lead={mailAddressShown(member.address)}
      above={<OrganisationSections {...sections} current="members" />}
    >
      <DeedForm form={form}>
        <MemberFields fields={form.fields} deed="changeDeed" end={{ to: `${at}/end`, words: 'endLink' }} />
      </DeedForm>
    </Page>
  );
}
