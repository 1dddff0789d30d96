import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { organisationToJoin } from '~/organisations/register/directory.server';

/** The member of the staff who looks, and the organisation that the address names. */
export async function organisationView(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args);
  const id = args.params['organisation'];
  const organisation = isId(id) ? await organisationToJoin(id) : null;
  if (!organisation) throw notFound();
  return { staff, id: organisation.id, name: organisation.displayName };
}

/** The organisation alone, for a page that says something about it. */
export async function loadOrganisation(args: LoaderFunctionArgs) {
  const { id, name } = await organisationView(args);
  return { id, name };
}
