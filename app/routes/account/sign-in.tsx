import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { agentInWords } from '~/accounts/agent';
import { markedBrowser } from '~/accounts/browser-mark.server';
import { isKnownBrowser } from '~/accounts/known-browser.server';
import { personWords } from '~/accounts/person';
import { returnPath } from '~/accounts/return-path';
import { invitedForm, signInForm } from '~/accounts/sign-in-form';
import { askToSignIn } from '~/accounts/sign-ins.server';
import { visitor } from '~/accounts/visitors.server';
import { chosenCookie } from '~/platform/locale/chosen-language.server';
import { languageFor } from '~/platform/locale/reader.server';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, formFields, formIfWhole, readForm } from '~/platform/request/form.server';
import { invitedMailbox, speakAsInvited } from '~/sign-on/invitation/invitation-answers.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Page,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './sign-in.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const onwards = returnPath(new URL(args.request.url).searchParams.get('return'));
  if (await visitor(args)) throw redirect(onwards);
  await speakAsInvited(args, onwards);
  return { onwards, title: words(languageFor(args))('title') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { request, context } = args;
  const onwards = returnPath(String((await formFields(request)).get('return') ?? ''));
  await speakAsInvited(args, onwards);
  const language = languageFor(args);
  const address = await addressAsked(args, language);
  const { mark, cookie } = markedBrowser(request);
  await askToSignIn({
    address,
    returnTo: onwards,
    browserMark: mark,
    agent: agentInWords(request.headers.get('User-Agent')),
    place: context.clientAddress,
    known: await isKnownBrowser(request, address),
    language,
    at: await arrivalOf(context),
  });
  // The pages that follow stay in the language of this one.
  const cookies = language === firstLanguage ? [cookie] : [cookie, chosenCookie(language)];
  return redirect('/sign-in/sent', { headers: cookies.map((each): [string, string] => ['Set-Cookie', each]) });
});

/** The mailbox that was typed, or that to which the invitation went from which somebody comes. */
async function addressAsked(args: ActionFunctionArgs, language: InterfaceLanguage): Promise<string> {
  const invited = await formIfWhole(args.request, invitedForm);
  const address = invited && (await invitedMailbox(args, returnPath(invited.return)));
  return address ?? (await readForm(args.request, signInForm(personWords(language)))).address;
}

export default function SignIn() {
  const { onwards } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof signInForm>>(useActionData<typeof action>(), {
    return: onwards,
  });
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <DeedForm form={form} to="/sign-in">
        {/* After a mistyped address the page is that of the form, which still knows where to go on. */}
        <input type="hidden" name="return" value={String(form.fields.return.initialValue ?? onwards)} />
        <TextField
          field={form.fields.address}
          label={say('address')}
          hint={say('addressHint')}
          type="email"
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          width="medium"
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
