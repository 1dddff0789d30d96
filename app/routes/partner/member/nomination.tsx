import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { personWords } from '~/accounts/person';
import { nameForm } from '~/accounts/sign-in-form';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { acceptNomination, nominationLink } from '~/organisations/member/nomination-answers.server';
import { useRolesInWords } from '~/organisations/member/role-fields';
import { webAddressShown } from '~/platform/address/web-address';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  LinkButton,
  Page,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './nomination.words';
import { NominationOver } from './nomination-over.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const found = await nominationLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  const { link: _link, language, ...shown } = found;
  speakIn(context, 'link', language);
  const title = words(await readersLanguage(args))('titleShort', { organisation: shown.organisation });
  const status = shown.state === 'over' ? 410 : 200;
  const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' };
  return data({ ...shown, title, path: `/memberships/${params['token']}` }, { status, headers });
}

export const action = deed(async ({ request, params, context }: ActionFunctionArgs) => {
  const found = await nominationLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  speakIn(context, 'link', found.language);
  const { name } = await readForm(request, nameForm, personWords);
  await acceptNomination(found.link, name);
  return redirect(`/memberships/${params['token']}`);
});

export default function Nomination() {
  const asked = useLoaderData<typeof loader>();
  if (asked.state !== 'waiting') return <NominationOver {...asked} state={asked.state} />;
  return <Asked />;
}

function Asked() {
  const { organisation, website, address, position, suggestedName, ...asked } = useLoaderData<typeof loader>();
  const form = useFormState<{ name: string }>(useActionData<typeof action>(), { name: suggestedName ?? '' });
  const say = useWords(words);
  const roles = useRolesInWords()(asked.roles);
  const by = asked.by ?? say('somebody');
  const binds = asked.roles.includes('authorised_signatory');
  return (
    <Page title={say('title', { roles, organisation })} lead={say('lead', { by, address, roles })}>
      <Facts
        facts={[
          [say('website'), webAddressShown(website)],
          ...(position ? ([[say('position'), position]] as const) : []),
        ]}
      />
      <p>{say(binds ? 'meaningSignatory' : 'meaningMember', { organisation })}</p>
      <p>{say('leaving', { organisation })}</p>
      <DeedForm form={form}>
        {asked.name ? null : (
          <TextField
            field={form.fields.name}
            label={say('name')}
            hint={say('nameHint', { organisation, by })}
            autoComplete="name"
            optional
          />
        )}
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <LinkButton to={`${asked.path}/refusal`} weight="quiet">
            {say('refuse')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
