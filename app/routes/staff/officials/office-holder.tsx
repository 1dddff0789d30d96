import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { nameHolder } from '~/officials/import/office-holders.server';
import { holderForm } from '~/officials/person/official-form';
import { deed, readForm } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';
import { leadToOfficial, staffAndOfficial } from './official-found.server';

export const loader = leadToOfficial;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, official, page } = await staffAndOfficial(args);
  const { holderName, since } = await readForm(args.request, holderForm);
  await nameHolder(staff, official.id, { holderName, since });
  return redirect(page);
});

export default RefusedPage;
