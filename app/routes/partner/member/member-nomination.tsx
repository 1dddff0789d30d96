import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { takeBackNomination } from '~/organisations/member/nominations.server';
import { useRolesInWords } from '~/organisations/member/role-fields';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, Page, useFormState, useWords } from '~/ui/door/design-system';
import { memberView } from '../organisation/member.server';
import { words } from '../organisation/members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('nominationTitle', { person: data.person }) : '' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { member, sections, person } = await memberView(args);
  if (!member.nomination) throw notFound();
  const { roles, askedAt } = member.nomination;
  return {
    sections,
    person,
    address: mailAddressShown(member.address),
    roles,
    when: dateInWords(askedAt, 'Europe/Brussels'),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { deed: administrator, member } = await memberView(args);
  await takeBackNomination(administrator, member.id);
  return redirect(`/organisations/${administrator.organisation.id}/members`);
});

export default function MemberNomination() {
  const { sections, person, address, roles: asked, when } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const roles = useRolesInWords()(asked);
  const { name } = sections;
  return (
    <Page
      title={say('nominationTitle', { person })}
      lead={say('nominationLead', { person, when, roles, name })}
      above={<OrganisationSections {...sections} current="members" />}
    >
      <Irrevocable
        happens={<p>{say('nominationHappens', { person, address, roles })}</p>}
        lasting={<p>{say('nominationLasting', { name })}</p>}
        back={`/organisations/${sections.id}/members`}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('nominationDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
