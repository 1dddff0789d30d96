import type { AlsoErased } from '~/accounts/accounts.server';
import type { Visitor } from '~/accounts/visitors.server';
import { type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { organisationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { lockOrganisation, raisePublicRevisions } from '../organisation/organisation-locks.server';
import { keepAdministrator } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import { endWaitingNomination } from './nominations.server';

const say = membershipWords('en');

type Own = { id: string; organisationId: string; organisation: { displayName: string } };
const own = { id: true, organisationId: true, organisation: { select: { displayName: true } } } as const;

/**
 * Leaves an organisation, at any time and for good: a request for approval that waits for the person opens no more. The
 * account stays.
 * @throws Refusal where the person is the last administrator of an organisation that has other members
 */
export async function leaveOrganisation({ person, at }: Visitor, organisationId: string): Promise<void> {
  await transaction(async (tx) => {
    await raisePublicRevisions(tx, organisationId);
    await lockOrganisation(tx, organisationId);
    const standing = { organisationId, personId: person.id, endedAt: null };
    const membership = await tx.membership.findFirst({ where: standing, select: own });
    if (!membership) throw new Refusal(say('noMember'));
    await end(tx, membership, at, 'lastAdministratorLeaves');
    await recordEnd(tx, membership, person.id, at);
  });
}

/**
 * Ends the memberships of a person who is erased, and forgets the mailbox where it proved a domain; the proof stays.
 * @throws Refusal where the person is the last administrator of an organisation that has other members
 */
export const leaveOrganisations: AlsoErased = async (tx, person, at) => {
  const standing = await tx.membership.findMany({
    where: { personId: person.id, endedAt: null },
    select: own,
    orderBy: { organisationId: 'asc' },
  });
  for (const membership of standing) {
    await lockOrganisation(tx, membership.organisationId);
    await end(tx, membership, at, 'lastAdministratorOf');
  }
  await tx.mailboxCheck.updateMany({ where: { address: person.address }, data: { address: 'erased' } });
  for (const membership of standing) await recordEnd(tx, membership, person.id, at);
  return [];
};

async function end(
  tx: Transaction,
  { id, organisationId, organisation }: Own,
  at: Date,
  refusal: 'lastAdministratorOf' | 'lastAdministratorLeaves',
): Promise<void> {
  const { roles } = await tx.membership.update({ where: { id }, data: { endedAt: at, position: null } });
  await endWaitingNomination(tx, id, { takenBackAt: at });
  const others = await tx.membership.count({ where: { organisationId, admittedAt: { not: null }, endedAt: null } });
  if (roles.includes('administrator') && others > 0)
    await keepAdministrator(tx, organisationId, say(refusal, { organisation: organisation.displayName }));
}

const recordEnd = (tx: Transaction, { id: membershipId, organisationId }: Own, personId: string, at: Date) =>
  record(tx, organisationTrail(organisationId), {
    kind: 'membership-ended',
    at,
    actorId: personId,
    plain: { membershipId, personId },
  });
