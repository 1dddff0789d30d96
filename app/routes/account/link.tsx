import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agentInWords } from '~/accounts/agent';
import { agentSaid } from '~/accounts/agent.words';
import { browserMark } from '~/accounts/browser-mark.server';
import { pathAfterSignIn } from '~/accounts/return-path';
import { linkForm } from '~/accounts/sign-in-form';
import { shownSignIn, signIn } from '~/accounts/sign-ins.server';
import { notFound, readersLanguage, visitor } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import { readToken } from '~/platform/request/token.server';
import {
  Button,
  Buttons,
  DeedForm,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './sign-in.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

function linkIn(token: string | undefined): string {
  const id = readToken('sign-in', token);
  if (!id) throw notFound();
  return id;
}

export async function loader(args: LoaderFunctionArgs) {
  const shown = await shownByLink(args);
  const title = words(await readersLanguage(args))('title');
  return data({ shown, title }, { status: shown ? 200 : 410, headers: { 'Cache-Control': 'no-store' } });
}

async function shownByLink({ request, params, context }: LoaderFunctionArgs) {
  const shown = await shownSignIn(linkIn(params['token']), browserMark(request), await arrivalOf(context));
  speakIn(context, 'link', shown?.language ?? null);
  return shown;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const id = linkIn(args.params['token']);
  const { elsewhere } = await readForm(args.request, linkForm);
  await count('links by place', args.context.clientAddress);
  const former = await visitor(args);
  const { cookie, known, returnTo, asksName } = await signIn({
    id,
    browserMark: browserMark(args.request),
    elsewhere: elsewhere === 'on',
    agent: agentInWords(args.request.headers.get('User-Agent')),
    former: former && { personId: former.person.id, sessionId: former.sessionId },
    at: await arrivalOf(args.context),
  });
  const headers = new Headers([
    ['Set-Cookie', cookie],
    ['Set-Cookie', known],
  ]);
  return redirect(pathAfterSignIn({ asksName, returnTo }), { headers });
});

export default function Link() {
  const { shown } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const language = useLanguage();
  if (!shown) return <Spent />;
  return (
    <Page
      title={say('linkTitle', { address: mailAddressShown(shown.address) })}
      {...(shown.sameBrowser ? { lead: say('linkLead') } : {})}
    >
      {shown.sameBrowser ? null : (
        <Notice kind="warning">
          <p>{say('warning', { agent: agentSaid(shown.agent, language) })}</p>
          <p>{say('warningMeaning')}</p>
        </Notice>
      )}
      <DeedForm form={form}>
        {shown.sameBrowser ? null : <input type="hidden" name="elsewhere" value="on" />}
        <Buttons>
          <Button weight="deed">{say(shown.sameBrowser ? 'linkDeed' : 'elsewhereDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}

function Spent() {
  const say = useWords(words);
  return (
    <Page title={say('spentTitle')} lead={say('spentLead')}>
      <Buttons>
        <LinkButton to="/sign-in">{say('again')}</LinkButton>
      </Buttons>
    </Page>
  );
}
