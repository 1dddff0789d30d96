import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { confirmOfficial } from '~/officials/import/by-hand.server';
import { deed } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';
import { leadToOfficial, staffAndOfficial } from './official-found.server';

export const loader = leadToOfficial;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, official, page } = await staffAndOfficial(args);
  await confirmOfficial(staff, official.id);
  return redirect(page);
});

export default RefusedPage;
