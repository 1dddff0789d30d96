import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { officialById } from '~/officials/import/by-hand.server';
import { isId } from '~/organisations/organisation/members.server';
import { leadBack } from '~/platform/request/form.server';

/** The staff, the official that the address names, and the page where the official is shown; nothing for anybody else. */
export async function staffAndOfficial(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const staff = await requireStaff(args);
  const id = args.params['official'];
  const official = isId(id) ? await officialById(id) : null;
  if (!official) throw notFound();
  return { staff, official, page: `/staff/officials/${official.id}` };
}

/** A deed about an official has no page of its own: whoever opens its address is led to the official. */
export async function leadToOfficial(args: LoaderFunctionArgs) {
  const { page } = await staffAndOfficial(args);
  return leadBack(args, page);
}
