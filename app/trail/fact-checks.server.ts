import { Prisma } from '@generated/prisma/client';
import { type Database, database, type Transaction } from '../platform/database/database.server';
import { gone, sqlOf } from './bindings.server';
import { type PartName, parts } from './facts';

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
export async function checkFacts(
  reading: Database | Transaction = database(),
): Promise<{ compared: number; faults: FactFault[] }> {
  const faults: FactFault[] = [];
  let compared = 0;
  for (const part of Object.keys(parts) as PartName[]) {
    const rows = await reading.$queryRaw<{ row: string; stands: boolean; fault: string | null }[]>(comparison(part));
    compared += rows.length;
    faults.push(...rows.flatMap(({ row, stands, fault }) => (fault ? [{ part, row, stands, fault }] : [])));
  }
  return { compared, faults };
}

/** A row that two deeds told of at one moment may have two salted digests: it is as one of them says. */
const comparison = (part: PartName): Prisma.Sql => {
  const { table, row, where, digestWith } = sqlOf(part);
  return Prisma.sql`
    WITH told AS (
      SELECT row_id, (array_agg(digest ORDER BY number DESC))[1] = ${gone} AS gone FROM event_fact
      WHERE part = ${part} GROUP BY row_id
    ), standing AS (
      SELECT ${row} AS row, ${where} AS told_of, EXISTS (
        SELECT FROM event_fact f WHERE f.part = ${part} AND f.row_id = ${row} AND f.salt IS NOT NULL
          AND f.digest = ${digestWith(Prisma.sql`f.salt`)}) AS holds
      FROM ${table} t
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
