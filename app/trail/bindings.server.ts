import { createHash, randomBytes } from 'node:crypto';
import { Prisma } from '@generated/prisma/client';
import type { Transaction } from '../platform/database/database.server';
import { type Part, type PartName, parts } from './facts';
import type { Named } from './named-facts';
import type { TrailOf } from './trail';

/** A row as a deed left it; `known` is the last number under which it was bound before. */
export type Bound = {
  readonly part: string;
  readonly row: string;
  readonly salt: string | null;
  readonly digest: string;
  /** The digests of the events that told of it last, which this one follows: none of them tells what it is any more. */
  readonly former: readonly string[];
  readonly known: bigint | null;
};

/** The digest of a row that a deed removed. */
export const gone = 'gone';

const list = (columns: readonly string[] | undefined) =>
  columns
    ? Prisma.raw(`ARRAY[${columns.map((column) => `'${column}'`).join(', ')}]::text[]`)
    : Prisma.raw('NULL::text[]');

/** The expressions by which a part’s rows, aliased t, are named and digested. */
export const sqlOf = (name: PartName) => {
  const part: Part = parts[name];
  const row = Prisma.raw((part.key ?? ['id']).map((column) => `t.${column}::text`).join(` || ' ' || `));
  return {
    table: Prisma.raw(part.table),
    row,
    where: Prisma.raw(part.where ?? 'true'),
    digestWith: (salt: Prisma.Sql) =>
      Prisma.sql`fact_digest(${salt}, t, ${list(part.only)}, ${list(part.leftOut ?? [])})`,
    /** The same without our function, which whoever can change rows could have changed too. */
    digestAnew: (salt: Prisma.Sql) => Prisma.sql`(
      SELECT encode(sha256(convert_to(
        ${salt} || E'\\n' || coalesce(jsonb_object_agg(key, value), '{}'::jsonb)::text, 'UTF8')), 'hex')
      FROM jsonb_each(to_jsonb(t))
      WHERE value <> 'null'::jsonb AND (${list(part.only)} IS NULL OR key = ANY(${list(part.only)}))
        AND NOT key = ANY(${list(part.leftOut ?? [])}))`,
  };
};

/** The named rows as they stand now, each with a salted digest; and those of the trail that are gone since. */
export async function boundNow(tx: Transaction, of: TrailOf, named: readonly Named[]): Promise<Bound[]> {
  if (named.length === 0) return [];
  const salt = randomBytes(16).toString('hex');
  const removable = [...new Set(named.map(({ part }) => part))].filter((part) => 'mayGo' in parts[part]);
  const told = [...named.map((each) => tellOf(each, salt)), ...removable.map((part) => removedFrom(of, part))];
  return tx.$queryRaw<Bound[]>`
    SELECT now.part, now.row, now.salt, now.digest, ARRAY(
        SELECT event.digest FROM event_fact f JOIN event ON event.id = f.event_id
        WHERE f.part = now.part AND f.row_id = now.row
        EXCEPT SELECT unnest(f.former) FROM event_fact f WHERE f.part = now.part AND f.row_id = now.row
        ORDER BY 1) AS former,
      (SELECT max(number) FROM event_fact f WHERE f.part = now.part AND f.row_id = now.row) AS known
    FROM (${Prisma.join(told, ' UNION ')}) now(part, row, salt, digest) ORDER BY 1, 2`;
}

function tellOf(named: Named, salt: string): Prisma.Sql {
  const { part } = named;
  if ('gone' in named)
    return Prisma.sql`SELECT ${part}::text, row, NULL::text, ${gone}::text FROM unnest(${named.gone}::text[]) AS row`;
  const { table, row, digestWith } = sqlOf(part);
  const holds = 'rows' in named ? Prisma.sql`${row} = ANY(${named.rows}::text[])` : condition(named.where, named.value);
  return Prisma.sql`
    SELECT ${part}::text, ${row}, salted.salt, ${digestWith(Prisma.sql`salted.salt`)} FROM ${table} t CROSS JOIN LATERAL (
      SELECT encode(sha256(convert_to(${salt} || ${part} || ${row}, 'UTF8')), 'hex') AS salt) salted
    WHERE ${holds}`;
}

/** The condition with the value in the place of each $1. */
function condition(where: string, value: string): Prisma.Sql {
  const [first = '', ...others] = where.split('$1');
  return Prisma.join(
    [Prisma.raw(first), ...others.map((piece) => Prisma.sql`${value}::uuid${Prisma.raw(piece)}`)],
    ' ',
  );
}

/** The rows of a part that events of the trail told of, and that are there no more. */
function removedFrom({ subject, subjectId }: TrailOf, part: PartName): Prisma.Sql {
  const { table, row } = sqlOf(part);
  return Prisma.sql`
    SELECT DISTINCT ${part}::text, f.row_id, NULL::text, ${gone}::text FROM event_fact f JOIN event e ON e.id = f.event_id
    WHERE e.subject = ${subject}::trail_subject AND e.subject_id = ${subjectId}::uuid AND f.part = ${part}
      AND NOT EXISTS (SELECT FROM ${table} t WHERE ${row} = f.row_id)`;
}

/**
 * The commitment to the rows of an event: SHA-256 over a line for each, `part row digest` and the digests of the events that
 * it follows, in the order of the lines.
 */
export const factsDigest = (bound: readonly Pick<Bound, 'part' | 'row' | 'digest' | 'former'>[]): string =>
  createHash('sha256')
    .update(
      bound
        .map(({ part, row, digest, former }) => `${[part, row, digest, ...former].join(' ')}\n`)
        .sort()
        .join(''),
    )
    .digest('hex');
