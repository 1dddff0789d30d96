import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { memberIn } from '~/organisations/member/member-list.server';
import { isId, requireMember } from '~/organisations/organisation/members.server';
import { sectionsFor } from '~/organisations/organisation/sections';
import { mailAddressShown } from '~/platform/address/mail-address';

/** The administrator who looks at one membership, and that membership: 404 where it ended or is another’s. */
export async function memberView(args: LoaderFunctionArgs) {
  const deed = await requireMember(args, 'admit members');
  const id = args.params['membership'];
  const member = isId(id) ? await memberIn(deed, id) : null;
  if (!member) throw notFound();
  return { deed, member, sections: sectionsFor(deed), person: member.name ?? mailAddressShown(member.address) };
}
