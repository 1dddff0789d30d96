import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { askForApproval } from '~/delivery/go-ahead/approval-requests.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  return leadBack(args, dispatchPath(member));
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  await askForApproval(member);
  return redirect(dispatchPath(member));
});

export default RefusedPage;
