import type { StaffVisitor } from '../accounts/visitors.server';
import { database } from '../platform/database/database.server';
import { factsFrom, factsSelection } from './verifications.server';
import { verifiedFor } from './verified';

const perPage = 100;

/** The staff’s queue: organisations that wait for a person, the longest waiting first; look-alikes, then proven mailboxes. */
export async function awaiting(_staff: StaffVisitor) {
  const rows = await database().organisation.findMany({
    where: {
      OR: [
        { heldAt: { not: null }, releasedAt: null },
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
    },
    orderBy: { foundedAt: 'asc' },
    take: perPage,
  });
  return rows.map((row) => {
    const facts = factsFrom(row);
    const { id, displayName, legalName, country, host, foundedAt, heldReason } = row;
    return {
      id,
      displayName,
      legalName,
      country,
      host,
      foundedAt,
      heldReason,
      held: facts.held,
      verified: verifiedFor(facts, null, false).verified,
    };
  });
}

/** Organisations for the staff’s search, by name or host, with held ones. */
export async function organisationsLike(_staff: StaffVisitor, term: string) {
  if (term.length < 2) return [];
  const holds = { contains: term.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return database().organisation.findMany({
    where: { OR: [{ displayName: holds }, { legalName: holds }, { host: holds }] },
    select: { id: true, displayName: true, country: true, host: true },
    orderBy: { displayName: 'asc' },
    take: 50,
  });
}

/** The organisations that a held one resembles, with what tells them apart. */
export async function alikeTo(organisation: { id: string; likeness: string; host: string }) {
  return database().organisation.findMany({
    where: { id: { not: organisation.id }, OR: [{ likeness: organisation.likeness }, { host: organisation.host }] },
    select: { id: true, displayName: true, country: true, host: true },
    orderBy: { foundedAt: 'asc' },
    take: 20,
  });
}
