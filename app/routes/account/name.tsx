import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { rename } from '~/accounts/accounts.server';
import { personWords } from '~/accounts/person';
import { nameForm } from '~/accounts/sign-in-form';
import { requireVisitor } from '~/accounts/visitors.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { useFormState } from '~/ui/field/form';
import { Breadcrumb } from '~/ui/frame/breadcrumb';
import { Page } from '~/ui/frame/page';
import { useWords } from '~/ui/part/language';
import { words } from './account.words';
import { NameForm } from './name-form.part';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('nameHeading') }];

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { name: person.name };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const { name } = await readForm(args.request, nameForm(personWords(firstLanguage)));
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
