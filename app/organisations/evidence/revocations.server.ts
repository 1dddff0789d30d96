import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { organisationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { lockOrganisation, raisePublicRevisions } from '../organisation/organisation-locks.server';

const words = sentences('organisations/revocations', { gone: 'This evidence has already been revoked.' });

/**
 * What rooms that come later do in the same transaction when an organisation may no longer be verified: a sealed edition
 * that names it and is not yet sent becomes void.
 */
export type AlsoRevoked = { alsoIn: (tx: Transaction, organisationId: string, at: Date) => Promise<void> };

/**
 * Revokes a piece of evidence, by the staff, with the reason. Letters that show the organisation are shown anew.
 * @throws Refusal where it was revoked already
 */
export async function revokeEvidence(
  { person, at }: StaffVisitor,
  of: { organisationId: string; evidenceId: string },
  reason: string,
  { alsoIn }: AlsoRevoked,
): Promise<void> {
  await transaction(async (tx) => {
    await raisePublicRevisions(tx, of.organisationId);
    await lockOrganisation(tx, of.organisationId);
    const standing = await tx.evidence.count({
      where: { id: of.evidenceId, organisationId: of.organisationId, revokedAt: null },
    });
    if (standing === 0) throw new Refusal(words('en')('gone'));
    await revokeStanding(tx, of.organisationId, [of.evidenceId], { at, actorId: person.id, reason, alsoIn });
  });
}

/** Revokes pieces of evidence within a deed that holds their organisation, lets other rooms follow, and records each. */
export async function revokeStanding(
  tx: Transaction,
  organisationId: string,
  evidenceIds: readonly string[],
  { at, actorId, reason, alsoIn }: AlsoRevoked & { at: Date; actorId: string | null; reason: string },
): Promise<void> {
  const ids = [...evidenceIds];
  const revoked = { revokedAt: at, revokedReason: reason };
  await tx.evidence.updateMany({ where: { id: { in: ids }, revokedAt: null }, data: revoked });
  await alsoIn(tx, organisationId, at);
  const trail = organisationTrail(organisationId);
  for (const evidenceId of ids)
    await record(tx, trail, { kind: 'evidence-revoked', at, actorId, plain: { evidenceId }, values: { reason } });
}

/** A piece of evidence on an organisation, also one revoked already; null where there is none. */
export const revocableEvidence = (_staff: StaffVisitor, of: { organisationId: string; evidenceId: string }) =>
  database().evidence.findFirst({
    where: { id: of.evidenceId, organisationId: of.organisationId },
    select: { id: true, basis: true },
  });
