import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { askForTest } from '~/delivery/mail/test-mails.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { official } = args.params;
  if (!isId(official)) throw notFound();
  return leadBack(args, `${dispatchPath(member)}/mails/${official}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  await askForTest(member, args.params['official']);
  const at = `${dispatchPath(member)}/mails/${args.params['official']}`;
  return redirect(`${at}?test=asked`);
});

export default RefusedPage;
