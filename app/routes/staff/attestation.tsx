import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { attestByStaff } from '~/organisations/attestations.server';
import { basisForm } from '~/organisations/organisation';
import { deed, readForm } from '~/platform/form.server';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { TextArea } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './organisation.words';
import { organisationShown } from './organisation-shown.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { id, name } = await organisationShown(args);
  return { id, name };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, id } = await organisationShown(args);
  const { basis } = await readForm(args.request, basisForm);
  await attestByStaff(staff, id, basis);
  return redirect(`/staff/organisations/${id}`);
});

export default function Attestation() {
  const { id, name } = useLoaderData<typeof loader>();
  const form = useFormState<{ basis: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page
      title={say('attestTitle', { name })}
      lead={say('attestLead')}
      above={<Breadcrumb steps={[{ to: `/staff/organisations/${id}`, label: name }]} />}
    >
      <DeedForm form={form}>
        <TextArea field={form.fields.basis} label={say('basis')} hint={say('basisHint')} limit={1000} />
        <Buttons>
          <Button weight="deed">{say('attestDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
