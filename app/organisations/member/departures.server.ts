import type { Visitor } from '~/accounts/visitors.server';
import type { Transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import type { Forgetting } from '~/trail/consequence';
import { onOrganisation } from '~/trail/deeds.server';
import { keepAdministrator } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import { endWaitingNomination } from './nominations.server';

const say = membershipWords.sentence;

type Own = { id: string; organisationId: string; organisation: { displayName: string } };
const own = { id: true, organisationId: true, organisation: { select: { displayName: true } } } as const;

/**
 * Leaves an organisation, at any time and for good: a request for approval that waits for the person opens no more. The
 * account stays.
 * @throws Refusal where the person is the last administrator of an organisation that has other members
 */
export async function leaveOrganisation(visitor: Visitor, organisationId: string): Promise<void> {
  await onOrganisation('membership-ended', organisationId, visitor, async ({ tx, at, did }) => {
    const personId = visitor.person.id;
    const standing = { organisationId, personId, endedAt: null };
    const membership = await tx.membership.findFirst({ where: standing, select: own });
    if (!membership) throw new Refusal(say('noMember'));
    await end(tx, membership, at, 'lastAdministratorLeaves');
    return did({ plain: { membershipId: membership.id, personId } });
  });
}

/**
 * Ends the memberships of a person who is erased, and forgets the mailbox where it proved a domain; the proof stays.
 * @throws Refusal where the person is the last administrator of an organisation that has other members
 */
export const leaveOrganisations: Forgetting = async ({ tx, at, person, organisation }) => {
  const standing = await tx.membership.findMany({
    where: { personId: person.id, endedAt: null },
    select: own,
    orderBy: { organisationId: 'asc' },
  });
  for (const membership of standing) {
    const { also } = await organisation(membership.organisationId);
    await end(tx, membership, at, 'lastAdministratorOf');
    await also('membership-ended', { plain: { membershipId: membership.id, personId: person.id } });
  }
  await tx.mailboxCheck.updateMany({ where: { address: person.address }, data: { address: 'erased' } });
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
