import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notThere, requireStaff } from '~/accounts/visitors.server';
import { discardImport, isImport } from '~/officials/import/imports.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/frame/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  return leadBack(args, '/staff/imports');
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const id = args.params['import'];
  if (!isId(id) || !(await isImport(id))) throw notThere();
  await discardImport(staff, id);
  return redirect('/staff/imports');
});

export default RefusedPage;
