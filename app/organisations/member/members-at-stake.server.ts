import type { Transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import type { HeldOrganisation } from '~/trail/deed';
import type { Member } from '../organisation/members.server';
import { may } from '../organisation/permission';
import { membershipWords } from './memberships.words';

/**
 * Asks again, where the organisation is held, whether the one who acts on its members still may: two administrators who end
 * each other at once both held the role when they came.
 * @throws Refusal where the role is gone
 */
export async function requireStillAdmits({ tx }: HeldOrganisation, deed: Member<'admit members'>): Promise<void> {
  const own = await tx.membership.findFirst({ where: { id: deed.membershipId, endedAt: null } });
  if (!own || !may(own.roles, 'admit members')) throw new Refusal(membershipWords.sentence('noLonger'));
}

/** Refuses to leave an organisation without an administrator. Call it after the change, within its transaction. */
export async function keepAdministrator(
  tx: Transaction,
  organisationId: string,
  sentence = membershipWords.sentence('lastAdministrator'),
) {
  const left = await tx.membership.count({
    where: { organisationId, roles: { has: 'administrator' }, admittedAt: { not: null }, endedAt: null },
  });
  if (left === 0) throw new Refusal(sentence);
}
