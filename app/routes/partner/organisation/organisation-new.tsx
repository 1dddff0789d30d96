import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { requireVisitor } from '~/accounts/visitors.server';
import { EntryFields, type EntryInput } from '~/organisations/organisation/entry-fields';
import { organisationForm } from '~/organisations/organisation/organisation';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { deed, readForm } from '~/platform/request/form.server';
import { proposedEntry } from '~/sign-on/invitation/proposed-entry.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Notice,
  Page,
  titled,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './organisations.words';

export const meta = titled(words, 'newTitle');

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireVisitor(args);
  const back = askedReturn(args.request.url);
  return { back, proposed: await proposedEntry(visitor, back) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const entry = await readForm(args.request, organisationForm);
  const { id } = await foundOrganisation(visitor, entry);
  return redirect(askedReturn(args.request.url) ?? `/organisations/${id}`);
});

export default function OrganisationNew() {
  const { back, proposed } = useLoaderData<typeof loader>();
  const form = useFormState<EntryInput>(useActionData<typeof action>(), proposed ?? {});
  const say = useWords(words);
  const above = <Breadcrumb steps={[{ to: '/organisations', label: say('title') }]} />;
  return (
    <Page title={say('newTitle')} lead={say('newLead')} above={above}>
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      {proposed ? <Notice>{say('proposed')}</Notice> : null}
      <DeedForm form={form}>
        <EntryFields fields={form.fields} />
        <Buttons>
          <Button weight="deed">{say('newDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
