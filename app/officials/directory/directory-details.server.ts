import type { Transaction } from '~/platform/database/database.server';
import type { ShownRecord } from './directory-rows.server';

/** An address that bounced for good stays marked, whatever a list says again. */
export async function writeMailboxes(transaction: Transaction, at: Date, shown: readonly ShownRecord[]): Promise<void> {
  const rows = shown.flatMap(({ officialId, sources, official }) =>
    official.addresses.map(({ address, kind }, position) => ({
      official_id: officialId,
      address,
      kind,
      position,
      source: sources.find(({ ended, facts }) => !ended && facts.addresses?.includes(address))!.source,
    })),
  );
  const listed = JSON.stringify(rows);
  const ids = shown.map(({ officialId }) => officialId);
  await transaction.$executeRaw`
    WITH listed AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${listed}::jsonb) AS row(official_id uuid, address text, source text))
    UPDATE official_mailbox SET ended_at = ${at}
    WHERE official_id = ANY(${ids}::uuid[]) AND ended_at IS NULL
      AND (official_id, address, source) NOT IN (SELECT official_id, address, source FROM listed)`;
  await transaction.$executeRaw`
    INSERT INTO official_mailbox (id, official_id, address, kind, source, position, added_at)
    SELECT gen_random_uuid(), official_id, address, kind, source, position, ${at}
    FROM jsonb_to_recordset(${listed}::jsonb)
      AS row(official_id uuid, address text, kind text, source text, position integer)
    ON CONFLICT (official_id, address, source) DO UPDATE SET kind = excluded.kind, position = excluded.position,
      ended_at = NULL`;
}

/** Roles follow their sources: what no living source says any more has ended. */
export async function writeRoles(transaction: Transaction, at: Date, shown: readonly ShownRecord[]): Promise<void> {
  const rows = shown.flatMap(({ officialId, sources }) =>
    sources
      .filter(({ ended }) => !ended)
      .flatMap(({ source, facts }) =>
        (facts.roles ?? []).map((role) => ({ official_id: officialId, source, ...role })),
      ),
  );
  const once = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const listed = JSON.stringify(once);
  const ids = shown.map(({ officialId }) => officialId);
  await transaction.$executeRaw`
    WITH listed AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${listed}::jsonb) AS row(official_id uuid, kind text, body text, role text, source text))
    UPDATE official_role SET ended_at = ${at}
    WHERE official_id = ANY(${ids}::uuid[]) AND ended_at IS NULL
      AND (official_id, kind, body, role, source) NOT IN (SELECT official_id, kind, body, role, source FROM listed)`;
  await transaction.$executeRaw`
    INSERT INTO official_role (id, official_id, kind, body, role, source, added_at)
    SELECT gen_random_uuid(), official_id, kind, body, role, source, ${at}
    FROM jsonb_to_recordset(${listed}::jsonb) AS row(official_id uuid, kind text, body text, role text, source text)
    ON CONFLICT (official_id, kind, body, role, source) DO UPDATE SET ended_at = NULL`;
}
