import type { Visitor } from '~/accounts/visitors.server';
import { hostIn } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { factsFrom, factsSelection, verifiedFor } from '../evidence/verified';
import { waitingNomination } from '../member/nominations.server';
import { likenesses } from '../name/likeness';
import { notHeld } from '../name/names.server';

/** What anybody signed in may know of an organisation before they belong to it. */
export type FoundOrganisation = { id: string; displayName: string; country: string; host: string; verified: boolean };

const shown = { displayName: true, country: true, host: true, ...factsSelection } as const;
type Row = Parameters<typeof factsFrom>[0] & { displayName: string; country: string; host: string };

const found = (row: Row): FoundOrganisation => ({
  id: row.id,
  displayName: row.displayName,
  country: row.country,
  host: row.host,
  verified: verifiedFor(factsFrom(row), null, false).verified,
});

const asPattern = (term: string) => term.replace(/[\\%_]/g, '\\$&');

/** Organisations with a name or host that holds the term, at most twenty; none that is held, none for fewer than two letters. */
export async function findOrganisations(term: string): Promise<FoundOrganisation[]> {
  if (term.length < 2) return [];
  const holds = { contains: asPattern(term), mode: 'insensitive' } as const;
  const alike = { likenesses: { hasSome: likenesses(term) } };
  const rows = await database().organisation.findMany({
    where: {
      AND: [
        { OR: [{ heldAt: null }, { releasedAt: { not: null } }] },
        {
          OR: [
            { host: holds },
            { host: { contains: asPattern(hostIn(term) ?? term) } },
            { names: { some: { endedAt: null, ...notHeld, AND: { OR: [{ name: holds }, alike] } } } },
          ],
        },
      ],
    },
    select: shown,
    orderBy: { displayName: 'asc' },
    take: 20,
  });
  return rows.map(found);
}

/** One organisation as somebody sees it who may want to join; null where there is none. */
export async function organisationToJoin(id: string): Promise<FoundOrganisation | null> {
  const row = await database().organisation.findUnique({ where: { id }, select: shown });
  return row && found(row);
}

/** The organisations to which a person belongs, and those it has asked to join, by name. */
export async function belongingsOf({ person }: Visitor) {
  const rows = await database().membership.findMany({
    where: {
      personId: person.id,
      endedAt: null,
      OR: [{ admittedAt: { not: null } }, { nominations: { none: waitingNomination } }],
    },
    select: { roles: true, admittedAt: true, organisation: { select: shown } },
    orderBy: { organisation: { displayName: 'asc' } },
  });
  return rows.map(({ roles, admittedAt, organisation }) => ({
    ...found(organisation),
    roles,
    admitted: admittedAt !== null,
  }));
}
