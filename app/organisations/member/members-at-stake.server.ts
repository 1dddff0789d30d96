import type { Transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import type { Member } from '../organisation/members.server';
import { lockOrganisation, raisePublicRevisions } from '../organisation/organisation-locks.server';
import { may } from '../organisation/permission';
import { membershipWords } from './memberships.words';

const say = membershipWords('en');

/**
 * Holds the organisation of a deed on its members, and asks again whether the one who acts still may: two administrators
 * who end each other at once both held the role when they came.
 * @throws Refusal where the role is gone
 */
export async function holdMembers(tx: Transaction, deed: Member<'admit members'>): Promise<void> {
  await raisePublicRevisions(tx, deed.organisation.id);
  await lockOrganisation(tx, deed.organisation.id);
  const own = await tx.membership.findFirst({ where: { id: deed.membershipId, endedAt: null } });
  if (!own || !may(own.roles, 'admit members')) throw new Refusal(say('noLonger'));
}

/** Refuses to leave an organisation without an administrator. Call it after the change, within its transaction. */
export async function keepAdministrator(tx: Transaction, organisationId: string, sentence = say('lastAdministrator')) {
  const left = await tx.membership.count({
    where: { organisationId, roles: { has: 'administrator' }, admittedAt: { not: null }, endedAt: null },
  });
  if (left === 0) throw new Refusal(sentence);
}
