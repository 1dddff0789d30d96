import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { requireVisitor } from '~/accounts/visitors.server';
import { EntryFields, type EntryInput } from '~/organisations/organisation/entry-fields';
import { organisationForm } from '~/organisations/organisation/organisation';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Page,
  titled,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './organisations.words';

export const meta = titled(words, 'newTitle');

export async function loader(args: LoaderFunctionArgs) {
  await requireVisitor(args);
  return { back: askedReturn(args.request.url) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const entry = await readForm(args.request, organisationForm);
  const { id } = await foundOrganisation(visitor, entry);
  return redirect(askedReturn(args.request.url) ?? `/organisations/${id}`);
});

export default function OrganisationNew() {
  const form = useFormState<EntryInput>(useActionData<typeof action>());
  const say = useWords(words);
  const { back } = useLoaderData<typeof loader>();
  const above = <Breadcrumb steps={[{ to: '/organisations', label: say('title') }]} />;
  return (
    <Page title={say('newTitle')} lead={say('newLead')} above={above}>
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      <DeedForm form={form}>
        <EntryFields fields={form.fields} />
        <Buttons>
          <Button weight="deed">{say('newDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
