import type { Transaction } from '~/platform/database/database.server';
import { publicRevisionChannel } from '~/trail/public-revision.server';

/**
 * Holds an organisation until the end of the transaction, so that deeds on its members and evidence follow one another.
 * NO KEY UPDATE: an endorsement that refers to it meanwhile does not wait.
 */
export async function lockOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
}

/** Lets deeds that name an organisation follow one another, so that two look-alikes never miss each other. */
export async function lockNames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('names of organisations'))`;
}

/**
 * Raises the public revision of every letter that an organisation leads or signed. Call it first: letters are locked
 * before everything else.
 */
export async function raisePublicRevisions(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`
    WITH shown AS (
      SELECT id FROM letter WHERE lead_id = ${organisationId}::uuid
         OR id IN (SELECT letter_id FROM endorsement WHERE organisation_id = ${organisationId}::uuid)
      ORDER BY id FOR NO KEY UPDATE),
    raised AS (UPDATE letter SET public_revision = public_revision + 1 WHERE id IN (SELECT id FROM shown) RETURNING id)
    SELECT pg_notify(${publicRevisionChannel}, id::text)::text FROM raised`;
}
