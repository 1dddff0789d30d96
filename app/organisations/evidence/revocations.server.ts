import type { StaffVisitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import type { HeldOrganisation } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';

const words = sentences('organisations/revocations', { gone: 'This evidence has already been revoked.' });

/**
 * Revokes a piece of evidence, by the staff, with the reason. Letters that show the organisation are shown anew.
 * @throws Refusal where it was revoked already
 */
export function revokeEvidence(
  staff: StaffVisitor,
  { organisationId, evidenceId }: { organisationId: string; evidenceId: string },
  reason: string,
): Promise<void> {
  return onOrganisation('evidence-revoked', organisationId, staff, async ({ tx, at, did }) => {
    const { count } = await tx.evidence.updateMany({
      where: { id: evidenceId, organisationId, revokedAt: null },
      data: { revokedAt: at, revokedReason: reason },
    });
    if (count === 0) throw new Refusal(words.sentence('gone'));
    return did({ plain: { evidenceId }, values: { reason } });
  });
}

/** Revokes pieces of evidence within another deed on their organisation, and records each. */
export async function revokeStanding(
  { tx, at, also }: HeldOrganisation<'alone'>,
  evidenceIds: readonly string[],
  reason: string,
): Promise<void> {
  const revoked = { revokedAt: at, revokedReason: reason };
  await tx.evidence.updateMany({ where: { id: { in: [...evidenceIds] }, revokedAt: null }, data: revoked });
  for (const evidenceId of evidenceIds) await also('evidence-revoked', { plain: { evidenceId }, values: { reason } });
}

/** A piece of evidence on an organisation, also one revoked already; null where there is none. */
export const revocableEvidence = (_staff: StaffVisitor, of: { organisationId: string; evidenceId: string }) =>
  database().evidence.findFirst({
    where: { id: of.evidenceId, organisationId: of.organisationId },
    select: { id: true, basis: true },
  });
