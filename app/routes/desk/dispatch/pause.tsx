import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { pauseDispatch } from '~/delivery/halting/pauses.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'send letters');
  return leadBack(args, dispatchPath(member));
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'send letters');
  await pauseDispatch(member);
  return redirect(dispatchPath(member));
});

export default RefusedPage;
