import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireVisitor } from '~/accounts/visitors.server';
import { leaveOrganisation } from '~/organisations/member/departures.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from '../organisation/members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('leavingTitle', { name: data.name }) : '' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, 'see the desk');
  return { name: organisation.displayName };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { organisation } = await requireMember(args, 'see the desk');
  await leaveOrganisation(await requireVisitor(args), organisation.id);
  return redirect('/account');
});

export default function Leaving() {
  const { name } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('leavingTitle', { name })}>
      <Irrevocable
        happens={<p>{say('leavingHappens', { name })}</p>}
        whom={<p>{say('leavingWhom', { name })}</p>}
        lasting={<p>{say('leavingLasting', { name })}</p>}
        back="/account"
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('leavingDeed', { name })}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
