import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { chooseLanguage } from '~/accounts/accounts.server';
import { ownPath } from '~/accounts/return-path';
import { languageForm } from '~/accounts/sign-in-form';
import { visitor } from '~/accounts/visitors.server';
import { chosenCookie } from '~/platform/locale/chosen-language.server';
import { deed, leadBack, readForm } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/frame/refused-page';

export const loader = (args: LoaderFunctionArgs) => leadBack(args, '/');

/** Speaks in the chosen language from now on: in this browser, and to the person who is signed in. Goes back to where it was chosen. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const { language, return: asked } = await readForm(args.request, languageForm);
  const signedIn = await visitor(args);
  if (signedIn) await chooseLanguage(signedIn, language);
  return redirect(ownPath(asked) ?? '/', { headers: { 'Set-Cookie': chosenCookie(language) } });
});

export default RefusedPage;
