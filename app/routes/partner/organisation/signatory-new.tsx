import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { signatoryForm } from '~/organisations/organisation/organisation';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Page,
  TextField,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const administrator = await requireMember(args, 'admit members');
  return { sections: sectionsFor(administrator), back: askedReturn(args.request.url) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const administrator = await requireMember(args, 'admit members');
  const named = await readForm(args.request, signatoryForm);
  const back = askedReturn(args.request.url);
  await nameSignatory(administrator, named, back?.startsWith('/preparations/'));
  return redirect(back ?? `/organisations/${administrator.organisation.id}/members`);
});

export default function SignatoryNew() {
  const { sections, back } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof signatoryForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page
      title={say('signatoryTitle', { name: sections.name })}
      lead={say('signatoryLead')}
      above={<OrganisationSections {...sections} current="members" />}
    >
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      <p>{say('signatoryOwn')}</p>
      <DeedForm form={form}>
        <TextField
          field={form.fields.name}
          label={say('signatoryName')}
          hint={say('signatoryNameHint')}
          width="medium"
          optional
        />
        <TextField
          field={form.fields.address}
          label={say('signatoryAddress')}
          hint={say('signatoryAddressHint')}
          type="email"
          width="medium"
        />
        <TextField
          field={form.fields.position}
          label={say('signatoryPosition')}
          hint={say('positionHint')}
          width="medium"
        />
        <Buttons>
          <Button weight="deed">{say('signatoryDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
