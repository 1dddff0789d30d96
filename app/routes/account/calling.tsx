import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerName } from '~/accounts/accounts.server';
import { personWords } from '~/accounts/person';
import { returnPath } from '~/accounts/return-path';
import { callingForm } from '~/accounts/sign-in-form';
import { requireVisitor } from '~/accounts/visitors.server';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { DeedButton, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './account.words';
import { NameForm } from './name-form.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  const onwards = returnPath(new URL(args.request.url).searchParams.get('return'));
  if (person.name) throw redirect(onwards);
  return { onwards, title: words(languageFor(args))('callingTitle') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const { name, return: asked } = await readForm(args.request, callingForm(personWords(languageFor(args))));
  await answerName(visitor, name);
  return redirect(returnPath(asked));
});

export default function Calling() {
  const { onwards } = useLoaderData<typeof loader>();
  const form = useFormState<{ name: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('callingTitle')} lead={say('callingLead')}>
      <NameForm form={form} label={say('nameHeading')}>
        <input type="hidden" name="return" value={onwards} />
      </NameForm>
      <DeedButton weight="quiet" values={{ return: onwards }}>
        {say('callingSkip')}
      </DeedButton>
    </Page>
  );
}
