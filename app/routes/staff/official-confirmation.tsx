import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notThere, requireStaff } from '~/accounts/visitors.server';
import { confirmOfficial, officialById } from '~/officials/by-hand.server';
import { isId } from '~/organisations/members.server';
import { deed, leadBack } from '~/platform/form.server';
import { RefusedPage } from '~/ui/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const id = args.params['official'];
  if (!isId(id)) throw notThere();
  return leadBack(args, `/staff/officials/${id}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const id = args.params['official'];
  if (!isId(id) || !(await officialById(id))) throw notThere();
  await confirmOfficial(staff, id);
  return redirect(`/staff/officials/${id}`);
});

export default RefusedPage;
