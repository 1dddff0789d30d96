import type { Transaction } from '../platform/database/database.server';

/** The channel on which raised revisions are told, with the letter’s id: a hint for kept pages, not a promise. */
export const publicRevisionChannel = 'public_revision';

/**
 * Raises the letter’s public revision, and tells it when the transaction commits. `record` does it for every event whose
 * kind shows, after it read what the event binds and before it locks the chain’s head: the letter’s row is then held as
 * briefly as the head.
 */
export async function raisePublicRevision(transaction: Transaction, letterId: string): Promise<void> {
  await transaction.$executeRaw`
    WITH raised AS (
      UPDATE letter SET public_revision = public_revision + 1 WHERE id = ${letterId}::uuid RETURNING id
    ) SELECT pg_notify(${publicRevisionChannel}, id::text) FROM raised`;
}
