import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireStaff } from '~/accounts/visitors.server';
import { requireImport } from '~/officials/import/import-deeds.server';
import { discardImport } from '~/officials/import/imports.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  return leadBack(args, '/staff/imports');
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await discardImport(await requireImport(args));
  return redirect('/staff/imports');
});

export default RefusedPage;
