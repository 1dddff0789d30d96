import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { erasePerson } from '~/accounts/accounts.server';
import { blankCookie } from '~/accounts/sessions.server';
import { erasureForm } from '~/accounts/sign-in-form';
import { requireVisitor } from '~/accounts/visitors.server';
import { forgetDigestStops } from '~/delivery/reply-digests.server';
import { leaveOrganisations } from '~/organisations/departures.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { mailAddressShown } from '~/platform/mail-address';
import { forgetSigning } from '~/sign-on/erasures.server';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './account.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('erasureTitle') }];

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { address: person.address };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  await readForm(args.request, erasureForm(visitor.person.address, words(firstLanguage)('erasureMismatch')));
  await erasePerson(visitor, [forgetSigning, forgetDigestStops, leaveOrganisations]);
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
