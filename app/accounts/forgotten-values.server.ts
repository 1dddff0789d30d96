import type { Transaction } from '../platform/database/database.server';

/**
 * Removes value and salt of what the trails hold of a person beside their chains: the mailbox wherever it stands, and the
 * name where the person signed for an organisation. The commitments stay, and open no more.
 */
export async function forgetValues(tx: Transaction, person: { id: string; address: string }): Promise<void> {
  await tx.$executeRaw`
    UPDATE event_value SET value = NULL, salt = NULL WHERE name = 'address' AND lower(value) = ${person.address}`;
  await tx.$executeRaw`
    UPDATE event_value SET value = NULL, salt = NULL FROM event
    WHERE event.id = event_value.event_id AND event_value.name IN ('address', 'signatory')
      AND (event.chained::jsonb -> 'plain' ->> 'personId' = ${person.id}
        OR event.chained::jsonb -> 'plain' ->> 'consentId' IN (
          SELECT id::text FROM consent WHERE person_id = ${person.id}::uuid))`;
}
