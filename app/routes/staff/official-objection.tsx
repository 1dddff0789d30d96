import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere, requireStaff } from '~/accounts/visitors.server';
import { recordObjection } from '~/delivery/objections.server';
import { officialById } from '~/officials/by-hand.server';
import { isId } from '~/organisations/members.server';
import { deed } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './official.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('objectionTitle') }];

const known = async (id: string | undefined) => {
  const found = isId(id) ? await officialById(id) : null;
  if (!found) throw notThere();
  return found;
};

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const { id, fullName } = await known(args.params['official']);
  return { id, name: fullName };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const { id } = await known(args.params['official']);
  await recordObjection(staff, id);
  return redirect(`/staff/officials/${id}`);
});

export default function OfficialObjection() {
  const { id, name } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const back = `/staff/officials/${id}`;
  return (
    <Page title={say('objectionTitle')} above={<Breadcrumb steps={[{ to: back, label: name }]} />}>
      <Irrevocable
        happens={<p>{say('objectionHappens', { name })}</p>}
        lasting={<p>{say('objectionLasting')}</p>}
        back={back}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('objectionDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
