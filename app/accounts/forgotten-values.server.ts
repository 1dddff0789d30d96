import type { Transaction } from '../platform/database/database.server';
import { type Named, valuesErased } from '../trail/named-facts';

type Erased = { eventId: string; name: string };

/**
 * Removes value and salt of what the trails hold of a person beside their chains: the mailbox wherever it stands, and the
 * name where the person signed for an organisation. The commitments stay, and open no more.
 * @returns what the event of the erasure tells of them
 */
export async function forgetValues(tx: Transaction, person: { id: string; address: string }): Promise<Named> {
  const mailboxes = await tx.$queryRaw<Erased[]>`
    UPDATE event_value SET value = NULL, salt = NULL WHERE name = 'address' AND lower(value) = ${person.address}
    RETURNING event_id::text AS "eventId", name`;
  const others = await tx.$queryRaw<Erased[]>`
    UPDATE event_value SET value = NULL, salt = NULL FROM event
    WHERE event.id = event_value.event_id AND event_value.name IN ('address', 'signatory') AND event_value.value IS NOT NULL
      AND (event.chained::jsonb -> 'plain' ->> 'personId' = ${person.id}
        OR event.chained::jsonb -> 'plain' ->> 'consentId' IN (
          SELECT id::text FROM consent WHERE person_id = ${person.id}::uuid))
    RETURNING event_value.event_id::text AS "eventId", event_value.name`;
  return valuesErased([...mailboxes, ...others]);
}
