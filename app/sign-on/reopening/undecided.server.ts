import type { Database, Transaction } from '~/platform/database/database.server';
import { undecidedExperts } from '../expert/experts-undecided.server';

type Reading = Database | Transaction;

/** A mailbox that has something to decide until the deadline: as whom, and what its link names. */
export type Undecided = {
  readonly address: string;
  readonly as: 'asked' | 'prepares' | 'invited' | 'expert';
  readonly id: string;
  readonly invitationId: string | null;
  /** As it would be printed; null for who is invited. */
  readonly organisation: string | null;
};

/**
 * The mailboxes that have not decided yet, each once: who is asked to approve, who prepares, who is invited, as an organisation or as an expert. None that wants no more
 * mail of the lead. Of one `mailbox` alone, where given.
 */
export async function undecided(
  reading: Reading,
  { letterId, versionId }: { letterId: string; versionId: string },
  mailbox?: string,
): Promise<Undecided[]> {
  const found = await reading.$queryRaw<Undecided[]>`
    WITH running AS (
      SELECT id, organisation_id, invitation_id, prepared_by_id, printed_name FROM preparation
      WHERE letter_id = ${letterId}::uuid AND completed_at IS NULL AND cancelled_at IS NULL AND changes_id IS NULL
    ), found AS (
      SELECT 1 AS rank, person.address, 'asked' AS "as", approval.id, running.invitation_id, running.printed_name
      FROM running JOIN approval ON approval.preparation_id = running.id AND approval.used_at IS NULL
        AND approval.cancelled_at IS NULL AND approval.declined_at IS NULL
      JOIN person ON person.id = approval.person_id
      UNION ALL
      SELECT 2, person.address, 'prepares', running.id, running.invitation_id, running.printed_name
      FROM running JOIN person ON person.id = running.prepared_by_id
      WHERE EXISTS (SELECT FROM membership m WHERE m.person_id = person.id AND m.organisation_id = running.organisation_id
        AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL)
      UNION ALL
      SELECT 3, i.address, 'invited', i.id, i.id, NULL FROM invitation i
      WHERE i.letter_id = ${letterId}::uuid AND i.address IS NOT NULL AND i.cancelled_at IS NULL AND i.declined_at IS NULL
        AND NOT EXISTS (
          -- Decided: withdrew from whatever version, was declined and not allowed again, or consented to this one.
          SELECT FROM endorsement e WHERE e.letter_id = i.letter_id AND e.organisation_id = i.organisation_id
            AND e.decline_lifted_at IS NULL AND (e.withdrawn_at IS NOT NULL OR e.declined_at IS NOT NULL
              OR EXISTS (SELECT FROM consent c JOIN text t ON t.id = c.text_id
                WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)))
      UNION ALL
      SELECT 4, expert.address, 'expert', expert.id, NULL, NULL FROM (${undecidedExperts({ letterId, versionId })}) expert
    )
    SELECT DISTINCT ON (address) address, "as", id, invitation_id AS "invitationId", printed_name AS organisation FROM found
    WHERE NOT has_stopped(${letterId}::uuid, address)
      AND (${mailbox ?? null}::text IS NULL OR address = ${mailbox ?? null}::text)
    ORDER BY address, rank, id DESC`;
  return found;
}
