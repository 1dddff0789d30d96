import { randomUUID } from 'node:crypto';
import { askReserved } from '~/platform/database/reserved.server';
import { compareClocks, onDatabaseClock } from '~/platform/request/arrival.server';
import type { SigningFields } from '../declaration/signing';
import type { Arrival } from './arrival';

// An arrival is written by one statement over connections that are kept for that: it waits neither for a page, nor for a deed,
// nor for a row that another one holds. The same statement asks whether who co-signs is the one who was asked to.

/** A request is dated back by no more: nothing is answered later (server/app.ts), and no proxy waits longer. */
const atMost = '60 seconds';

/**
 * Of one preparation that can still be co-signed, who is to sign, with the hours of its letter’s latest opening. Each row is looked up by
 * its key before anything else is asked of it: a table that has just filled has no statistics yet, and the indexes of what waits were
 * then read whole, once for each preparation.
 */
const found = (who: string, holds: string) => `
  SELECT p.id AS preparation_id, p.letter_id, ${who}, o.opened_at, o.time_zone,
    least(deadline_in_force(o.id),
      (SELECT closed_at FROM closure WHERE opening_id = o.id)) AS ends_at,
    date_trunc('milliseconds', greatest(least(clock_timestamp(), $2::timestamptz), clock_timestamp() - interval '${atMost}'))
      AS received_at
  FROM theirs p JOIN LATERAL (
    SELECT * FROM opening WHERE letter_id = p.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1
  ) o ON true ${holds} AND p.completed_at IS NULL AND p.cancelled_at IS NULL`;

const recording = (theirs: string, who: string, holds: string) => `
  WITH ${theirs}, found AS MATERIALIZED (${found(who, holds)}), kept AS (
    INSERT INTO arrival (id, letter_id, preparation_id, approval_id, person_id, received_at,
      typed_name, typed_role, prints_name, line, declaration)
    SELECT $1::uuid, letter_id, preparation_id, approval_id, person_id, received_at,
      $4::text, $5::text, $6::boolean, $7::text, $8::text FROM found
    WHERE received_at BETWEEN opened_at AND ends_at RETURNING id
  )
  SELECT received_at AS at, time_zone AS "timeZone", (SELECT id FROM kept) AS id, clock_timestamp() AS now FROM found`;

const byLink = recording(
  `asked AS MATERIALIZED (SELECT * FROM approval WHERE id = $3::uuid),
  theirs AS MATERIALIZED (SELECT preparation.* FROM asked JOIN preparation ON preparation.id = asked.preparation_id)`,
  'a.id AS approval_id, a.person_id',
  'JOIN asked a ON true WHERE a.used_at IS NULL AND a.cancelled_at IS NULL AND a.declined_at IS NULL',
);
const signedIn = recording(
  'theirs AS MATERIALIZED (SELECT * FROM preparation WHERE id = $3::uuid)',
  'NULL::uuid AS approval_id, s.person_id',
  `JOIN membership m ON m.id IN (p.signatory_id, p.second_signatory_id) AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
  JOIN session s ON s.person_id = m.person_id
  WHERE s.id = $9 AND least(s.expires_at, s.ends_at) > clock_timestamp()`,
);

/** When a request came, and the id under which it is on record; null where it came too late to be. */
export type Recorded = Omit<Arrival, 'id'> & { readonly id: string | null };

/**
 * Records a request to co-sign by an approval link; null where the link acts no more.
 * @param since when it can have come at the earliest, in milliseconds of `performance.now()`
 */
export const recordByLink = (approvalId: string, typed: SigningFields, since: number) =>
  record({ name: 'arrival-by-link', text: byLink }, [approvalId, typed, since]);

/** Records a request to co-sign by who is signed in; null where they are not the one who is to sign. */
export const recordSignedIn = (sessionId: string, preparationId: string, typed: SigningFields, since: number) =>
  record({ name: 'arrival-signed-in', text: signedIn }, [preparationId, typed, since], [sessionId]);

async function record(
  statement: { name: string; text: string },
  [of, typed, since]: readonly [string, SigningFields, number],
  also: readonly string[] = [],
): Promise<Recorded | null> {
  const { name, role, printName, line, declaration } = typed;
  let asked = 0;
  const values = () => {
    asked = performance.now();
    return [randomUUID(), onDatabaseClock(since), of, name, role, printName, line, declaration, ...also];
  };
  const [recorded] = await askReserved<Recorded & { now: Date }>({ ...statement, values });
  if (!recorded) return null;
  const { now, ...told } = recorded;
  compareClocks(asked, now);
  return told;
}
