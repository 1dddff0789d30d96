import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { rename } from '~/accounts/accounts.server';
import { personWords } from '~/accounts/person';
import { nameForm } from '~/accounts/sign-in-form';
import { requireVisitor } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { Breadcrumb, Page, titled, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './account.words';
import { NameForm } from './name-form.part';

export const meta = titled(words, 'nameHeading');

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { name: person.name };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const { name } = await readForm(args.request, nameForm, personWords);
  await rename(visitor, name);
  return redirect('/account?kept');
});

export default function Name() {
  const { name } = useLoaderData<typeof loader>();
  const form = useFormState<{ name: string }>(useActionData<typeof action>(), { name: name ?? '' });
  const say = useWords(words);
  return (
    <Page title={say('nameHeading')} above={<Breadcrumb steps={[{ to: '/account', label: say('title') }]} />}>
      <NameForm form={form} label={say('name')} />
    </Page>
  );
}
