import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { notThere, requireVisitor } from '~/accounts/visitors.server';
import { organisationToJoin } from '~/organisations/directory.server';
import { Standing } from '~/organisations/evidence-list';
import { isId } from '~/organisations/members.server';
import { requestToJoin } from '~/organisations/memberships.server';
import { deed } from '~/platform/form.server';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import { hostShown } from '~/platform/web-address';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { Facts } from '~/ui/facts';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './organisations.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('joinDeed') }];

async function named(id: string | undefined) {
  const organisation = isId(id) ? await organisationToJoin(id) : null;
  if (!organisation) throw notThere();
  return organisation;
}

export async function loader(args: LoaderFunctionArgs) {
  await requireVisitor(args);
  return { organisation: await named(args.params['organisation']) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const { id } = await named(args.params['organisation']);
  await requestToJoin(visitor, id);
  const back = askedReturn(args.request.url);
  return redirect(back ? `/organisations?${new URLSearchParams({ return: back })}` : '/organisations');
});

export default function Joining() {
  const { organisation } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page
      title={say('joinTitle', { name: organisation.displayName })}
      lead={say('joinLead')}
      above={<Breadcrumb steps={[{ to: '/organisations', label: say('title') }]} />}
    >
      <Facts
        facts={[
          [say('country'), countryName(organisation.country)],
          [say('website'), hostShown(organisation.host)],
          [say('standing'), <Standing key="standing" held={false} verified={organisation.verified} />],
        ]}
      />
      <p>{say('joinMeaning')}</p>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('joinDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
