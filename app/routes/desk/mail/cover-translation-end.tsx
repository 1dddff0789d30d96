import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { endCoverTranslation, furtherLanguage } from '~/delivery/mail/cover-translations.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  return leadBack(args, `${dispatchPath(member)}/cover`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  await endCoverTranslation(member, furtherLanguage(member, args.params['language']));
  return redirect(`${dispatchPath(member)}/cover`);
});

export default RefusedPage;
