import type { LoaderFunctionArgs } from '@remix-run/node';
import { notThere } from '~/accounts/visitors.server';
import { memberIn } from '~/organisations/member-list.server';
import { isId, requireMember } from '~/organisations/members.server';
import { sectionsFor } from '~/organisations/sections';
import { mailAddressShown } from '~/platform/mail-address';

/** The administrator who looks at one membership, and that membership: 404 where it ended or is another’s. */
export async function memberShown(args: LoaderFunctionArgs) {
  const deed = await requireMember(args, args.params['organisation'], 'admit members');
  const id = args.params['membership'];
  const member = isId(id) ? await memberIn(deed, id) : null;
  if (!member) throw notThere();
  return { deed, member, sections: sectionsFor(deed), person: member.name ?? mailAddressShown(member.address) };
}
