import type { Database, Transaction } from '~/platform/database/database.server';
import { type Known, sharedRows, type Unnamed } from './shared-rows';

type Reading = Pick<Database | Transaction, '$queryRaw'>;

/** By invitation, the row in which it stands, where that is not its own. */
export type SharedRows = ReadonlyMap<string, string>;

/**
 * Which invitations of a letter stand in the row of another, in one reading: by invitation, the organisation, else the first invitation,
 * in whose row it is shown and counted. Of one `mailbox` alone, where given.
 */
export async function sharedRowsOf(reading: Reading, letterId: string, mailbox?: string): Promise<SharedRows> {
  const [found] = await reading.$queryRaw<{ unnamed: Unnamed[]; known: Known[] }[]>`
    WITH unnamed AS (
      SELECT id, coalesce(organisation_name, '') AS name, coalesce(country, '') AS country, coalesce(address, '') AS address, invited_at
      FROM invitation WHERE letter_id = ${letterId}::uuid AND cancelled_at IS NULL AND organisation_id IS NULL
        AND (${mailbox ?? null}::text IS NULL OR address = ${mailbox ?? null}::text)
    ), board AS (
      SELECT organisation_id AS id FROM invitation
        WHERE letter_id = ${letterId}::uuid AND cancelled_at IS NULL AND organisation_id IS NOT NULL
      UNION SELECT organisation_id FROM preparation
        WHERE letter_id = ${letterId}::uuid AND completed_at IS NULL AND cancelled_at IS NULL
      UNION SELECT organisation_id FROM endorsement WHERE letter_id = ${letterId}::uuid
    ), names AS (
      SELECT organisation_id AS id, array_agg(name) AS all FROM organisation_name
      WHERE organisation_id IN (SELECT id FROM board) AND ended_at IS NULL AND (held_at IS NULL OR released_at IS NOT NULL)
      GROUP BY organisation_id
    ), hosts AS (
      SELECT organisation_id AS id, array_agg(DISTINCT host) AS all FROM evidence
      WHERE organisation_id IN (SELECT id FROM board) AND host IS NOT NULL AND revoked_at IS NULL GROUP BY organisation_id
    ), members AS (
      SELECT m.organisation_id AS id, array_agg(person.address) AS all FROM membership m JOIN person ON person.id = m.person_id
      WHERE m.organisation_id IN (SELECT id FROM board) AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
        AND person.address IN (SELECT address FROM unnamed) GROUP BY m.organisation_id
    )
    SELECT coalesce((SELECT json_agg(json_build_object('id', id, 'name', name, 'country', country, 'address', address)
        ORDER BY invited_at, id) FROM unnamed), '[]') AS unnamed,
      CASE WHEN EXISTS (SELECT FROM unnamed) THEN coalesce((SELECT json_agg(json_build_object('id', o.id, 'country', o.country,
          'names', CASE WHEN o.held_at IS NULL OR o.released_at IS NOT NULL THEN coalesce(to_json(names.all), '[]') ELSE '[]' END,
          'hosts', coalesce(to_json(hosts.all), '[]'), 'members', coalesce(to_json(members.all), '[]')))
        FROM board JOIN organisation o ON o.id = board.id LEFT JOIN names ON names.id = o.id
        LEFT JOIN hosts ON hosts.id = o.id LEFT JOIN members ON members.id = o.id), '[]') ELSE '[]' END AS known`;
  return sharedRows(found!.unnamed, found!.known);
}
