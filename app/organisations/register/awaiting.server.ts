import type { StaffVisitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { factsFrom, factsSelection, verifiedFor } from '../evidence/verified';
import { hostLikeness } from '../name/likeness';
import { lookedFor } from '../name/look-alike';

const perPage = 100;
const heldName = { heldAt: { not: null }, releasedAt: null, endedAt: null };

/** The staff’s queue: organisations that wait for a person, the longest waiting first; look-alikes, then proven mailboxes. */
export async function awaiting(_staff: StaffVisitor) {
  const rows = await database().organisation.findMany({
    where: {
      OR: [
        { heldAt: { not: null }, releasedAt: null },
        { names: { some: heldName } },
        {
          evidence: {
            some: { method: 'mailbox', revokedAt: null },
            none: { method: { in: ['domain', 'register', 'staff_attestation'] }, revokedAt: null },
          },
        },
      ],
    },
    select: {
      ...factsSelection,
      displayName: true,
      legalName: true,
      country: true,
      host: true,
      foundedAt: true,
      heldReason: true,
      names: { where: heldName, select: { name: true } },
    },
    orderBy: { foundedAt: 'asc' },
    take: perPage,
  });
  return rows.map((row) => {
    const facts = factsFrom(row);
    const { id, displayName, legalName, country, host, foundedAt, heldReason, names } = row;
    return {
      id,
      displayName,
      legalName,
      country,
      host,
      foundedAt,
      heldReason,
      held: facts.held,
      heldNames: names.map(({ name }) => name),
      verified: verifiedFor(facts, null, false).verified,
    };
  });
}

/** Organisations for the staff’s search, by name or host, with held ones. */
export async function organisationsLike(_staff: StaffVisitor, term: string) {
  if (term.length < 2) return [];
  const holds = { contains: term.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return database().organisation.findMany({
    where: { OR: [{ names: { some: { name: holds, endedAt: null } } }, { host: holds }] },
    select: { id: true, displayName: true, country: true, host: true },
    orderBy: { displayName: 'asc' },
    take: 50,
  });
}

/** The organisations that a held one resembles, by any of its names or by its host, with what tells them apart. */
export async function alikeTo(organisation: { id: string; host: string }) {
  const names = await database().organisationName.findMany({
    where: { organisationId: organisation.id, endedAt: null },
    select: { name: true },
  });
  const seen = names.flatMap(({ name }) => Object.values(lookedFor(name)).flatMap((likenesses) => [...likenesses]));
  return database().organisation.findMany({
    where: {
      id: { not: organisation.id },
      OR: [
        { names: { some: { endedAt: null, likenesses: { hasSome: seen } } } },
        { hostLikeness: hostLikeness(organisation.host) },
      ],
    },
    select: { id: true, displayName: true, country: true, host: true },
    orderBy: { foundedAt: 'asc' },
    take: 20,
  });
}
