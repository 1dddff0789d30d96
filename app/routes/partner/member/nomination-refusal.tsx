import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { nominationLink, refuseNomination } from '~/organisations/member/nomination-answers.server';
import { useRolesInWords } from '~/organisations/member/role-fields';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './nomination.words';
import { NominationOver } from './nomination-over.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const found = await nominationLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  const { organisation, roles, state, language } = found;
  speakIn(context, 'link', language);
  const title = words(await readersLanguage(args))('titleShort', { organisation });
  const status = state === 'over' ? 410 : 200;
  const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' };
  return data({ title, organisation, roles, state, path: `/memberships/${params['token']}` }, { status, headers });
}

export const action = deed(async ({ params, context }: ActionFunctionArgs) => {
  const found = await nominationLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  speakIn(context, 'link', found.language);
  await refuseNomination(found.link);
  return redirect(`/memberships/${params['token']}`);
});

export default function NominationRefusal() {
  const { organisation, roles: asked, state, path } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const roles = useRolesInWords()(asked);
  if (state !== 'waiting') return <NominationOver state={state} organisation={organisation} roles={asked} />;
  return (
    <Page title={say('refusalTitle', { organisation, roles })} lead={say('refusalLead', { organisation, roles })}>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('refusalDeed')}</Button>
          <a href={path}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
