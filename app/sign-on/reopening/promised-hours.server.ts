import { standsAsE } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { OpeningAt } from '../opening/openings.server';

/** For how many hours signatories may object: as the opening says, or longer where somebody who stands was promised longer. */
export type PromisedHours = {
  readonly hours: number;
  /** What the opening in force says. */
  readonly ofCall: number;
  /** How many of those who stand under the text in force, the lead apart, were promised longer than that. */
  readonly promisedLonger: number;
};

/**
 * The shortest time to object that keeps every promise: whoever consented was shown the hours of the opening of that moment, and a later
 * opening with fewer takes nothing of it away.
 */
export async function promisedHours(
  reading: Database | Transaction,
  { letterId, versionId, call: { correctionHours: ofCall } }: Pick<OpeningAt, 'letterId' | 'versionId' | 'call'>,
): Promise<PromisedHours> {
  const [found] = await reading.$queryRaw<{ hours: number | null; longer: number }[]>`
    WITH consents AS (
      SELECT e.id, c.given_at, t.version_id FROM endorsement e
      JOIN consent c ON c.endorsement_id = e.id JOIN text t ON t.id = c.text_id
      WHERE e.letter_id = ${letterId}::uuid AND NOT e.lead AND ${standsAsE}
      UNION ALL
      SELECT e.id, c.given_at, t.version_id FROM expert_endorsement e
      JOIN expert_consent c ON c.endorsement_id = e.id JOIN text t ON t.id = c.text_id
      WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE}
    ), promised AS (
      SELECT consents.id, max(shown.correction_hours) AS hours FROM consents CROSS JOIN LATERAL (
        SELECT correction_hours FROM opening WHERE letter_id = ${letterId}::uuid AND opened_at <= consents.given_at
        ORDER BY opened_at DESC, id DESC LIMIT 1) shown
      GROUP BY consents.id HAVING bool_or(consents.version_id = ${versionId}::uuid)
    )
    SELECT max(hours) AS hours, count(*) FILTER (WHERE hours > ${ofCall})::int AS longer FROM promised`;
  return { hours: Math.max(ofCall, found?.hours ?? 0), ofCall, promisedLonger: found?.longer ?? 0 };
}
