import { Prisma } from '@generated/prisma/client';
import type { Transaction } from '~/platform/database/database.server';

/** What an import is about to touch. */
export type Touching = {
  readonly source: string;
  /** Officials that get or change something. */
  readonly officialIds: readonly string[];
  /** Officials that the import adds. */
  readonly added: readonly string[];
  /** Identifiers that the list has, whose date it renews. */
  readonly listed: readonly string[];
};

/** Keeps every row that an import is about to touch as it is, with the import, so that it can be taken back. */
export async function saveSnapshot(tx: Transaction, importId: string, touching: Touching): Promise<void> {
  const { source, officialIds, added, listed } = touching;
  const ids = [...officialIds];
  const rows = (table: Prisma.Sql, of: string) => Prisma.sql`
    (SELECT coalesce(json_agg(each), '[]') FROM ${table} each WHERE each.${Prisma.raw(of)} = ANY(${ids}::uuid[]))`;
  await tx.$executeRaw`
    UPDATE directory_import SET before = json_build_object(
      'added', ${JSON.stringify(added)}::json,
      'officials', ${rows(Prisma.sql`official`, 'id')},
      'sources', ${rows(Prisma.sql`official_source`, 'official_id')},
      'mailboxes', ${rows(Prisma.sql`official_mailbox`, 'official_id')},
      'roles', ${rows(Prisma.sql`official_role`, 'official_id')},
      'dates', (SELECT coalesce(json_agg(json_build_object('source_id', s.id, 'as_of', s.as_of, 'official_id', o.id,
                        'official_as_of', o.as_of)), '[]')
                FROM unnest(${[...listed]}::text[]) listed
                JOIN official_source s ON s.source = ${source} AND s.identifier = listed AND s.ended_at IS NULL
                JOIN official o ON o.id = s.official_id
                WHERE s.official_id NOT IN (SELECT unnest(${ids}::uuid[]))))
    WHERE id = ${importId}::uuid`;
}

/**
 * Puts every row back as it was kept; officials that the import added go. Objections and mailboxes that refuse mail for
 * good stay what they became since.
 */
export async function putBack(tx: Transaction, importId: string, at: Date): Promise<void> {
  const ids =
    "SELECT (each->>'id')::uuid FROM directory_import, json_array_elements(before->'officials') each WHERE directory_import.id = $1::uuid";
  const rows = (table: string, kept: string) =>
    `SELECT each.* FROM directory_import, json_populate_recordset(NULL::${table}, before->'${kept}') each WHERE directory_import.id = $1::uuid`;
  const run = (statement: string, ...values: unknown[]) => tx.$executeRawUnsafe(statement, importId, ...values);
  await run(`DELETE FROM official WHERE id IN (SELECT value::uuid FROM directory_import,
    json_array_elements_text(before->'added') value WHERE directory_import.id = $1::uuid)`);
  await run(`DELETE FROM official_source WHERE official_id IN (${ids})`);
  await run(`INSERT INTO official_source ${rows('official_source', 'sources')}`);
  await run(`DELETE FROM official_role WHERE official_id IN (${ids})`);
  await run(`INSERT INTO official_role ${rows('official_role', 'roles')}`);
  await run(`DELETE FROM official_mailbox WHERE official_id IN (${ids}) AND bounced_at IS NULL`);
  await run(`UPDATE official_mailbox SET ended_at = coalesce(ended_at, $2) WHERE official_id IN (${ids})`, at);
  await run(`INSERT INTO official_mailbox ${rows('official_mailbox', 'mailboxes')}
    ON CONFLICT (official_id, address, source) DO UPDATE SET ended_at = excluded.ended_at, position = excluded.position,
      kind = excluded.kind, bounced_at = coalesce(official_mailbox.bounced_at, excluded.bounced_at)`);
  await run(`UPDATE official o SET kind = kept.kind, full_name = kept.full_name, given_name = kept.given_name,
      family_name = kept.family_name, honorific = kept.honorific, position = kept.position, country = kept.country,
      constituency = kept.constituency, "group" = kept."group", group_label = kept.group_label, party = kept.party,
      institution = kept.institution, languages = kept.languages, form_of_address = kept.form_of_address,
      salutations = kept.salutations, as_of = kept.as_of, ended_at = kept.ended_at
    FROM (${rows('official', 'officials')}) kept WHERE o.id = kept.id`);
  await putDatesBack(tx, importId);
  await run('UPDATE directory_import SET before = NULL, undone_at = $2 WHERE id = $1::uuid', at);
}

async function putDatesBack(tx: Transaction, importId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE official_source s SET as_of = kept.as_of
    FROM directory_import i, json_to_recordset(i.before->'dates') AS kept(source_id uuid, as_of timestamptz)
    WHERE i.id = ${importId}::uuid AND s.id = kept.source_id`;
  await tx.$executeRaw`
    UPDATE official o SET as_of = kept.official_as_of
    FROM directory_import i, json_to_recordset(i.before->'dates') AS kept(official_id uuid, official_as_of timestamptz)
    WHERE i.id = ${importId}::uuid AND o.id = kept.official_id`;
}
