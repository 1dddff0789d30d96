import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agentInWords } from '~/accounts/agent';
import { browserMark } from '~/accounts/browser-mark.server';
import { pathAfterSignIn } from '~/accounts/return-path';
import { codeAwaited, signInByCode } from '~/accounts/sign-in-codes.server';
import { codeForm } from '~/accounts/sign-in-form';
import { readersLanguage, visitor } from '~/accounts/visitors.server';
import { languageFor } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Notice,
  Page,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './sign-in.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const title = words(await readersLanguage(args))('sentTitle');
  return { title, awaited: await codeAwaited(browserMark(args.request), await arrivalOf(args.context)) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { request, context } = args;
  const say = words(languageFor(args));
  const { code } = await readForm(request, codeForm(say('codeMissing')));
  await count('links by place', context.clientAddress);
  const former = await visitor(args);
  const done = await signInByCode({
    code,
    browserMark: browserMark(request),
    agent: agentInWords(request.headers.get('User-Agent')),
    former: former && { personId: former.person.id, sessionId: former.sessionId },
    at: await arrivalOf(context),
  });
  if ('refused' in done)
    return malformedAt(
      request,
      'code',
      done.refused === 'wrong'
        ? say('codeWrong', { left: done.left })
        : say(`code${done.refused === 'none' ? 'None' : 'TooMany'}`),
    );
  const headers = [done.cookie, done.known].map((each): [string, string] => ['Set-Cookie', each]);
  return redirect(pathAfterSignIn(done), { headers });
});

export default function Sent() {
  const { awaited } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const lead = awaited ? say('codeLead', { address: awaited.address }) : say('sentLead');
  return (
    <Page title={say('sentTitle')} lead={lead}>
      {awaited?.spent ? <Notice kind="warning">{say('codeTooMany')}</Notice> : <Code />}
      <p>
        {say('orLink')} {say('sentBrowser')}
      </p>
      <p>{say('sentSeveral')}</p>
      <p>
        {say('sentMissing')} <a href="/sign-in">{say('again')}</a>.
      </p>
    </Page>
  );
}

function Code() {
  const form = useFormState<FieldsOf<ReturnType<typeof codeForm>>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeedForm form={form} to="/sign-in/sent">
      <TextField
        field={form.fields.code}
        label={say('code')}
        hint={say('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        width="short"
      />
      <Buttons>
        <Button weight="deed">{say('codeDeed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
