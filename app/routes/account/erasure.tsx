import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { erasePerson } from '~/accounts/accounts.server';
import { blankCookie } from '~/accounts/sessions.server';
import { erasureForm } from '~/accounts/sign-in-form';
import { requireVisitor } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Page,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './account.words';

export const meta = titled(words, 'erasureTitle');

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { address: person.address };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  await readForm(args.request, erasureForm(visitor.person.address, words(firstLanguage)('erasureMismatch')));
  await erasePerson(visitor);
  return redirect('/', { headers: { 'Set-Cookie': blankCookie() } });
});

export default function Erasure() {
  const { address } = useLoaderData<typeof loader>();
  const form = useFormState<{ address: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('erasureTitle')} lead={say('erasureLead', { address: mailAddressShown(address) })}>
      <Irrevocable
        happens={<p>{say('erasureHappens')}</p>}
        whom={<p>{say('erasureWhom')}</p>}
        lasting={<p>{say('erasureLasting')}</p>}
        back="/account"
      >
        <DeedForm form={form}>
          <TextField field={form.fields.address} label={say('erasureAddress')} type="email" width="medium" />
          <Buttons>
            <Button weight="deed">{say('erasureDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
