import type { AlsoErased } from '../accounts/accounts.server';
import { organisationTrail } from '../trail/event';
import { record } from '../trail/trails.server';
import { keepAdministrator } from './members-at-stake.server';
import { membershipWords } from './memberships.words';
import { lockOrganisation } from './organisation-locks.server';

/**
 * Ends the memberships of a person who is erased, and forgets the mailbox where it proved a domain; the proof stays.
 * @throws Refusal where the person is the last administrator of an organisation that has other members
 */
export const leaveOrganisations: AlsoErased = async (tx, person, at) => {
  const standing = await tx.membership.findMany({
    where: { personId: person.id, endedAt: null },
    select: { id: true, organisationId: true, organisation: { select: { displayName: true } } },
    orderBy: { organisationId: 'asc' },
  });
  for (const { id, organisationId, organisation } of standing) {
    await lockOrganisation(tx, organisationId);
    const { roles } = await tx.membership.update({ where: { id }, data: { endedAt: at, position: null } });
    const sentence = membershipWords('en')('lastAdministratorOf', { organisation: organisation.displayName });
    const others = await tx.membership.count({ where: { organisationId, admittedAt: { not: null }, endedAt: null } });
    if (roles.includes('administrator') && others > 0) await keepAdministrator(tx, organisationId, sentence);
  }
  await tx.mailboxCheck.updateMany({ where: { address: person.address }, data: { address: 'erased' } });
  for (const { id, organisationId } of standing)
    await record(tx, organisationTrail(organisationId), {
      kind: 'membership-ended',
      at,
      actorId: person.id,
      plain: { membershipId: id, personId: person.id },
    });
  return [];
};
