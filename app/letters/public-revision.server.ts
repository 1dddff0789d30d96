import type { Transaction } from '../platform/database/database.server';

/** The channel on which raised revisions are told, with the letter’s id: a hint for kept pages, not a promise. */
export const publicRevisionChannel = 'public_revision';

/**
 * Raises the letter’s public revision, and tells it when the transaction commits. Belongs in the transaction of
 * every deed that shows on the public page, just before its event is recorded: it locks the letter’s row.
 */
export async function raisePublicRevision(transaction: Transaction, letterId: string): Promise<void> {
  await transaction.$executeRaw`
    WITH raised AS (
      UPDATE letter SET public_revision = public_revision + 1 WHERE id = ${letterId}::uuid RETURNING id
    ) SELECT pg_notify(${publicRevisionChannel}, id::text) FROM raised`;
}

/** Raises the revision of every letter under which an organisation stands, as lead or as signatory. */
export async function raisePublicRevisionsOf(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$executeRaw`
    WITH standing AS (
      SELECT id FROM letter WHERE lead_id = ${organisationId}::uuid OR id IN (
        SELECT letter_id FROM endorsement WHERE organisation_id = ${organisationId}::uuid AND withdrawn_at IS NULL
      ) ORDER BY id FOR NO KEY UPDATE
    ), raised AS (
      UPDATE letter SET public_revision = public_revision + 1 FROM standing WHERE letter.id = standing.id
      RETURNING letter.id
    ) SELECT pg_notify(${publicRevisionChannel}, id::text) FROM raised`;
}
