import type { Transaction } from '../platform/database/database.server';

/** The channel on which raised revisions are told, with the letter’s id: a hint for kept pages, not a promise. */
export const publicRevisionChannel = 'public_revision';

/**
 * Raises the public revision of letters, and tells it when the transaction commits. Recording does it for every event whose
 * kind shows, once for each letter of a deed, after it read what the event binds and before it locks the chain’s head: the
 * letter’s row is then held as briefly as the head. Several letters are held already, in the order of their ids.
 */
export async function raisePublicRevisions(transaction: Transaction, letterIds: readonly string[]): Promise<void> {
  if (letterIds.length === 0) return;
  await transaction.$executeRaw`
    WITH raised AS (
      UPDATE letter SET public_revision = public_revision + 1 WHERE id = ANY(${[...letterIds]}::uuid[]) RETURNING id
    ) SELECT pg_notify(${publicRevisionChannel}, id::text) FROM raised`;
}
