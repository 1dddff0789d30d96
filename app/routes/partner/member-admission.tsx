import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { admitMember } from '~/organisations/memberships.server';
import { rolesForm } from '~/organisations/organisation';
import { OrganisationSections } from '~/organisations/organisation-sections';
import { deed, readForm } from '~/platform/form.server';
import { DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { memberShown } from './member.server';
import { MemberFields } from './member-fields.part';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.person ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { member, sections, person } = await memberShown(args);
  const at = `/organisations/${sections.id}/members/${member.id}`;
  if (member.admitted) throw redirect(at);
  if (member.nomination) throw redirect(`${at}/nomination`);
  return { address: member.address, sections, person, at };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { deed: administrator, member } = await memberShown(args);
  const chosen = await readForm(args.request, rolesForm);
  await admitMember(administrator, member.id, chosen);
  return redirect(`/organisations/${administrator.organisation.id}/members`);
});

export default function MemberAdmission() {
  const { address, sections, person, at } = useLoaderData<typeof loader>();
  const form = useFormState<z.input<typeof rolesForm>>(useActionData<typeof action>(), { roles: ['editor'] });
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
