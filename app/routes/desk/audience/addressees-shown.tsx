import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { shownForm } from '~/delivery/audience/audience-filter';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { deed, leadBack, readForm } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  return leadBack(args, `${dispatchPath(member)}/addressees`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  const { chosen, ...filter } = await readForm(args.request, shownForm);
  await chooseShown(member, filter, chosen === 'yes');
  return redirect(`${dispatchPath(member)}/addressees?${new URLSearchParams(filter)}`);
});

export default RefusedPage;
