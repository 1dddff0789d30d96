import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { releaseOrganisation } from '~/organisations/attestations.server';
import { reasonForm } from '~/organisations/organisation';
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
  const { reason } = await readForm(args.request, reasonForm);
  await releaseOrganisation(staff, id, reason);
  return redirect(`/staff/organisations/${id}`);
});

export default function Release() {
  const { id, name } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page
      title={say('releaseTitle', { name })}
      lead={say('releaseLead')}
      above={<Breadcrumb steps={[{ to: `/staff/organisations/${id}`, label: name }]} />}
    >
      <DeedForm form={form}>
        <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} limit={1000} />
        <Buttons>
          <Button weight="deed">{say('releaseDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
