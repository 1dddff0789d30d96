import { publicRevisionChannel } from '../organisations/organisation-locks.server';
import type { Transaction } from '../platform/database/database.server';

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
