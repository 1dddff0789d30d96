import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { namesOf, releaseName } from '~/organisations/name/names.server';
import { reasonForm } from '~/organisations/organisation/organisation';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { useFormState, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';
import { organisationView } from './organisation-view.server';
import { StaffReason } from './staff-reason.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('releaseNameTitle', { name: data.held }) : '' },
];

async function nameShown(args: LoaderFunctionArgs) {
  const { staff, id, name } = await organisationView(args);
  const shown = (await namesOf(id)).find((each) => each.id === args.params['name'] && each.kind !== 'display');
  if (!shown) throw notFound();
  return { staff, id, name, shown };
}

export async function loader(args: LoaderFunctionArgs) {
  const { id, name, shown } = await nameShown(args);
  return { id, name, held: shown.name };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, id, shown } = await nameShown(args);
  const { reason } = await readForm(args.request, reasonForm);
  await releaseName(staff, id, shown.id, reason);
  return redirect(`/staff/organisations/${id}`);
});

export default function NameRelease() {
  const { held, ...organisation } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <StaffReason
      organisation={organisation}
      title={say('releaseNameTitle', { name: held })}
      lead={say('releaseNameLead', { name: held, organisation: organisation.name })}
      form={form}
      field={form.fields.reason}
      label={say('reason')}
      hint={say('reasonHint')}
      deed={say('releaseNameDeed')}
    />
  );
}
