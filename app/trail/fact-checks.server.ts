import { Prisma } from '@generated/prisma/client';
import { transaction } from '~/platform/database/transaction.server';
import type { Transaction } from '../platform/database/database.server';
import { gone, sqlOf } from './bindings.server';
import { type PartName, parts } from './facts';
import { type ToldInPlain, toldInPlain } from './told-in-plain';

export type FactFault = {
  readonly part: PartName;
  readonly row: string;
  /** Whether the row is there. */
  readonly stands: boolean;
  readonly fault: string;
};

/**
 * Compares every row that holds facts with what the events tell of it, both ways.
 * @returns how many rows were compared, and each that is not as an event left it, that no event tells of, or that is gone
 */
export function checkFacts(reading?: Transaction): Promise<{ compared: number; faults: FactFault[] }> {
  return reading ? compareAll(reading) : transaction(compareAll, { timeout: 600_000 });
}

async function compareAll(reading: Transaction): Promise<{ compared: number; faults: FactFault[] }> {
  await reading.$executeRaw`
    SELECT set_config('TimeZone', 'UTC', true), set_config('bytea_output', 'hex', true),
      set_config('extra_float_digits', '1', true)`;
  const faults: FactFault[] = [];
  let compared = 0;
  for (const part of Object.keys(parts) as PartName[]) {
    const rows = await reading.$queryRaw<{ row: string; stands: boolean; fault: string | null }[]>(comparison(part));
    compared += rows.length;
    faults.push(...rows.flatMap(({ row, stands, fault }) => (fault ? [{ part, row, stands, fault }] : [])));
  }
  for (const told of toldInPlain) {
    const rows = await reading.$queryRaw<{ row: string }[]>(toldOtherwise(told));
    faults.push(
      ...rows.map(({ row }) => ({
        part: told.part,
        row,
        stands: true,
        fault: 'it is not as the event that made it tells',
      })),
    );
  }
  return { compared, faults };
}

/** The rows of which an event tells another value in plain than they have. */
function toldOtherwise({ kind, part, row: named, told, column, type }: ToldInPlain): Prisma.Sql {
  const { table, row } = sqlOf(part);
  const [of, as] = [Prisma.raw(`t."${column}"::${type}`), Prisma.raw(type)];
  return Prisma.sql`
    SELECT DISTINCT ${row} AS row FROM event CROSS JOIN LATERAL (SELECT event.chained::jsonb -> 'plain' AS plain) said
    JOIN ${table} t ON ${row} = said.plain ->> ${named}
    WHERE event.kind = ${kind} AND (said.plain ->> ${told})::${as} IS DISTINCT FROM ${of} AND said.plain ? ${told}`;
}

/**
 * What the last event told counts, and nothing before it: a salt that somebody kept of then opens nothing. Two deeds at one
 * moment may both be the last: a row is as one of them says.
 */
const comparison = (part: PartName): Prisma.Sql => {
  const { table, row, where, digestAnew } = sqlOf(part);
  return Prisma.sql`
    WITH last AS (
      SELECT f.row_id, f.number, f.salt, f.digest FROM event_fact f JOIN event ON event.id = f.event_id
      WHERE f.part = ${part} AND NOT EXISTS (
        SELECT FROM (SELECT later.row_id, unnest(later.former) AS digest FROM event_fact later WHERE later.part = ${part}) followed
        WHERE followed.row_id = f.row_id AND followed.digest = event.digest)
    ), told AS (
      SELECT row_id, (array_agg(digest ORDER BY number DESC))[1] = ${gone} AS gone FROM last GROUP BY row_id
    ), standing AS (
      SELECT ${row} AS row, bool_and(${where}) AS told_of, coalesce(bool_or(last.digest = ${digestAnew(Prisma.sql`last.salt`)}), false) AS holds
      FROM ${table} t LEFT JOIN last ON last.row_id = ${row} AND last.salt IS NOT NULL GROUP BY 1
    )
    SELECT coalesce(standing.row, told.row_id) AS row, standing.row IS NOT NULL AS stands, CASE
      WHEN told.row_id IS NULL THEN 'no event tells of it'
      WHEN standing.row IS NULL AND NOT told.gone THEN 'it is gone, and no event tells so'
      WHEN standing.row IS NOT NULL AND told.gone THEN 'it was removed, and is there again'
      WHEN standing.row IS NOT NULL AND NOT standing.holds THEN 'it is not as its last event left it'
    END AS fault
    FROM standing FULL JOIN told ON told.row_id = standing.row
    WHERE told.row_id IS NOT NULL OR standing.told_of`;
};
