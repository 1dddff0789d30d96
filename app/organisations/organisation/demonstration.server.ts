import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import type { Role } from './permission';

/** One of the cast, as the first page of a demonstration shows it. */
export type CastPerson = {
  personId: string;
  name: string;
  organisation: string | null;
  position: string | null;
  roles: Role[];
};

/**
 * The cast of a demonstration: its staff, and the members of its organisations in the order in which these were
 * founded. Empty in production, where nobody signs in without a mailbox.
 */
export async function castOfDemonstration(): Promise<CastPerson[]> {
  if (settings().mode !== 'demo') return [];
  const staff = await database().person.findMany({ where: { staffSince: { not: null } }, take: 5 });
  const members = await database().membership.findMany({
    where: { admittedAt: { not: null }, endedAt: null, person: { address: { endsWith: '.example' } } },
    include: { person: true, organisation: true },
    orderBy: [{ organisation: { foundedAt: 'asc' } }, { requestedAt: 'asc' }],
    take: 60,
  });
  return [
    ...members.map(({ person, organisation, position, roles }) => ({
      personId: person.id,
      name: person.name ?? person.address,
      organisation: organisation.displayName,
      position,
      roles,
    })),
    ...staff.map(({ id, name, address }) => ({
      personId: id,
      name: name ?? address,
      organisation: null,
      position: null,
      roles: [],
    })),
  ];
}
