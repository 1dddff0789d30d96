import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EntryFields, type EntryInput } from '~/organisations/organisation/entry-fields';
import { requireMember } from '~/organisations/organisation/members.server';
import { organisationForm } from '~/organisations/organisation/organisation';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { changeOrganisation, entryOf } from '~/organisations/register/organisations.server';
import { deed, readForm } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Notice, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'change the organisation');
  return { sections: sectionsFor(member), entry: await entryOf(member) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireMember(args, 'change the organisation');
  const entry = await readForm(args.request, organisationForm);
  await changeOrganisation(member, entry);
  return redirect(`/organisations/${member.organisation.id}`);
});

export default function OrganisationEdit() {
  const { sections, entry } = useLoaderData<typeof loader>();
  const form = useFormState<EntryInput>(useActionData<typeof action>(), entry);
  const say = useWords(words);
  return (
    <Page
      title={say('editTitle', { name: sections.name })}
      above={<OrganisationSections {...sections} current="entry" />}
    >
      <Notice kind="warning">{say('editWarning')}</Notice>
      <DeedForm form={form}>
        <EntryFields fields={form.fields} />
        <Buttons>
          <Button weight="deed">{say('editDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
