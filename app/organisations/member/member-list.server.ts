import { database } from '~/platform/database/database.server';
import { factsFrom, factsSelection, provenHosts } from '../evidence/verified';
import { mayBind } from '../organisation/authority';
import type { Member } from '../organisation/members.server';
import { waitingNomination } from './nominations.server';

/** The members of an organisation, who asks to join, and who was asked to, by name; `unfit` says why a signatory cannot bind it yet. */
export async function membersOf({ organisation }: Member<'admit members'>) {
  const { memberships, ...row } = await database().organisation.findUniqueOrThrow({
    where: { id: organisation.id },
    select: {
      ...factsSelection,
      memberships: {
        where: { endedAt: null },
        include: { person: true, nominations: { where: waitingNomination } },
        orderBy: [{ person: { name: 'asc' } }, { requestedAt: 'asc' }],
      },
    },
  });
  const proven = provenHosts(factsFrom({ ...row, memberships: [] }));
  return memberships.map(({ id, person, roles, position, requestedAt, admittedAt, endedAt, nominations }) => ({
    id,
    nomination: nominations[0] ?? null,
    name: person.name,
    address: person.address,
    account: person.accountSince !== null,
    roles,
    position,
    requestedAt,
    admitted: admittedAt !== null,
    unfit: roles.includes('authorised_signatory')
      ? mayBind({ roles, admittedAt, endedAt, address: person.address }, proven)
      : null,
  }));
}

/** One membership that has not ended, or null. */
export async function memberIn({ organisation }: Member<'admit members'>, membershipId: string) {
  const found = await database().membership.findFirst({
    where: { id: membershipId, organisationId: organisation.id, endedAt: null },
    include: { person: { select: { name: true, address: true } }, nominations: { where: waitingNomination } },
  });
  return (
    found && {
      id: found.id,
      name: found.person.name,
      address: found.person.address,
      roles: found.roles,
      position: found.position,
      admitted: found.admittedAt !== null,
      nomination: found.nominations[0] ?? null,
    }
  );
}
