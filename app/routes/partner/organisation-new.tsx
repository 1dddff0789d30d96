import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { returnPath } from '~/accounts/return-path';
import { requireVisitor } from '~/accounts/visitors.server';
import { EntryFields, type EntryInput } from '~/organisations/entry-fields';
import { organisationForm } from '~/organisations/organisation';
import { foundOrganisation } from '~/organisations/organisations.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './organisations.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('newTitle') }];

export async function loader(args: LoaderFunctionArgs) {
  await requireVisitor(args);
  return null;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const entry = await readForm(args.request, organisationForm);
  const { id } = await foundOrganisation(visitor, entry);
  const asked = new URL(args.request.url).searchParams.get('return');
  return redirect(asked ? returnPath(asked) : `/organisations/${id}`);
});

export default function OrganisationNew() {
  const form = useFormState<EntryInput>(useActionData<typeof action>());
  const say = useWords(words);
  const above = <Breadcrumb steps={[{ to: '/organisations', label: say('title') }]} />;
  return (
    <Page title={say('newTitle')} lead={say('newLead')} above={above}>
      <DeedForm form={form}>
        <EntryFields fields={form.fields} />
        <Buttons>
          <Button weight="deed">{say('newDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
