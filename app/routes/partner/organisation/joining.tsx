import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { notFound, requireVisitor } from '~/accounts/visitors.server';
import { Standing } from '~/organisations/evidence/evidence-list';
import { requestToJoin } from '~/organisations/member/memberships.server';
import { isId } from '~/organisations/organisation/members.server';
import { organisationToJoin } from '~/organisations/register/directory.server';
import { hostShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { deed } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Facts,
  Page,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './organisations.words';

export const meta = titled(words, 'joinDeed');

async function named(id: string | undefined) {
  const organisation = isId(id) ? await organisationToJoin(id) : null;
  if (!organisation) throw notFound();
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
