import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { askedReturn } from '~/accounts/return-path';
import { requireMember } from '~/organisations/members.server';
import { nameSignatory } from '~/organisations/nominations.server';
import { signatoryForm } from '~/organisations/organisation';
import { OrganisationSections } from '~/organisations/organisation-sections';
import { sectionsFor } from '~/organisations/sections';
import { deed, readForm } from '~/platform/form.server';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { WayBack } from '~/ui/way-back';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const administrator = await requireMember(args, args.params['organisation'], 'admit members');
  return { sections: sectionsFor(administrator), back: askedReturn(args.request.url) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const administrator = await requireMember(args, args.params['organisation'], 'admit members');
  const named = await readForm(args.request, signatoryForm);
  const back = askedReturn(args.request.url);
  await nameSignatory(administrator, named, back?.startsWith('/preparations/'));
  return redirect(back ?? `/organisations/${administrator.organisation.id}/members`);
});

export default function SignatoryNew() {
  const { sections, back } = useLoaderData<typeof loader>();
  const form = useFormState<z.input<typeof signatoryForm>>(useActionData<typeof action>());
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
