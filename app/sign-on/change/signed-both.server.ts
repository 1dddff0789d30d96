import { standsAsE } from '~/letters/letter/standing.server';
import { database, type Transaction } from '~/platform/database/database.server';
import type { ChangeRead, ShownTo } from './change-read.server';

/**
 * The mailboxes of those who signed and of the administrators of every signatory that co-signed both versions while a change was out:
 * nobody showed it the change, and it consented to the new text. Each is about its consent to that.
 */
export const mailboxesOfBoth = (tx: Transaction, { id, letterId, former, present }: ChangeRead): Promise<ShownTo[]> =>
  tx.$queryRaw<ShownTo[]>`
    WITH signed AS (
      SELECT c.id, c.person_id, e.organisation_id, e.preparation_id FROM endorsement e
      JOIN consent c ON c.endorsement_id = e.id AND c.text_id = ${present.id}::uuid AND c.basis = 'co_signed'
      WHERE e.letter_id = ${letterId}::uuid AND NOT e.lead AND ${standsAsE}
        AND EXISTS (SELECT FROM consent WHERE endorsement_id = e.id AND text_id = ${former.id}::uuid)
        AND NOT EXISTS (SELECT FROM change_showing WHERE change_id = ${id}::uuid AND endorsement_id = e.id)
    )
    SELECT signed.id AS "aboutId", person.address FROM signed JOIN person ON person.id = signed.person_id
    UNION
    SELECT signed.id, person.address FROM signed
    JOIN joint_act act ON act.preparation_id = signed.preparation_id AND act.ended_at IS NULL
    JOIN person ON person.id = act.person_id
    UNION
    SELECT signed.id, person.address FROM signed
    JOIN membership ON membership.organisation_id = signed.organisation_id AND membership.admitted_at IS NOT NULL
      AND membership.ended_at IS NULL AND 'administrator' = ANY (membership.roles)
    JOIN person ON person.id = membership.person_id`;

/** How a change ended: the letter moved, or it was given up. */
type End = 'movedAt' | 'givenUpAt';

/** Such a consent, and the change of its text that ended so; null where none did, or the signatory no longer stands. */
export async function signedBoth(consentId: string, end: End) {
  const consent = await database().consent.findUnique({
    where: { id: consentId },
    select: {
      text: { select: { versionId: true } },
      endorsement: { select: { printedName: true, preparationId: true, withdrawnAt: true, declinedAt: true } },
    },
  });
  if (!consent || consent.endorsement.withdrawnAt || consent.endorsement.declinedAt) return null;
  const change = await database().change.findFirst({
    where: { versionId: consent.text.versionId, [end]: { not: null } },
    orderBy: { [end]: 'desc' },
    select: { id: true },
  });
  return change && { changeId: change.id, ...consent.endorsement };
}
