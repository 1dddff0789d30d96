import { Prisma } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { type Part, parts } from '~/trail/facts';
import { checkTrails } from '~/trail/trails.server';
import { unbound } from '~/trail/unbound';

/** A change behind the events’ back: what it does, in words and as one statement. */
export type Mutation = { readonly name: string; readonly table: string; readonly sql: string };

type Column = { table: string; column: string; type: string; kind: string; key: boolean };

/** Every column of the schema whose table or self is not left out with a reason. */
export async function columnsOfFacts(): Promise<Column[]> {
  const columns = await database().$queryRaw<Column[]>`
    SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type, t.typtype::text AS kind,
      EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY(i.indkey)) AS key
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname, a.attnum`;
  return columns.filter(({ table, column }) => !(table in unbound) && !(`${table}.${column}` in unbound));
}

/** Another value of the column’s type, whatever stands there. */
function otherValue({ column, type, kind }: Column): string {
  if (type.endsWith('[]')) return `CASE WHEN cardinality(${column}) = 0 THEN NULL ELSE '{}'::${type} END`;
  if (kind === 'e')
    return `(SELECT v FROM unnest(enum_range(NULL::${type})) v WHERE v IS DISTINCT FROM x.${column} LIMIT 1)`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'boolean') return `NOT coalesce(${column}, false)`;
  if (/^(integer|bigint|double)/.test(type)) return `coalesce(${column}, 0) + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${column}, now()) - interval '1 second'`;
  if (type === 'date') return `coalesce(${column}, current_date) - 1`;
  if (type === 'jsonb' || type === 'json') return `'{"forged": true}'`;
  if (type === 'bytea') return `'\\x00'`;
  if (type === 'character(2)') return `CASE WHEN ${column} = 'MT' THEN 'CY' ELSE 'MT' END`;
  return `coalesce(${column}, '') || ' forged'`;
}

/** For each table, from the schema: each column changed, a row deleted, a forged copy put in. */
export async function mutations(): Promise<Mutation[]> {
  const columns = await columnsOfFacts();
  const tables = [...new Set(columns.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const own = columns.filter((column) => column.table === table);
    const one = `ctid = (SELECT x.ctid FROM ${table} x WHERE ${chosenRow(table)} LIMIT 1)`;
    const changed = own.map((column) => ({
      name: `${table}.${column.column} is changed`,
      table,
      sql: `UPDATE ${table} x SET ${column.column} = ${otherValue(column)} WHERE ${one}`,
    }));
    return [
      ...changed,
      { name: `a row of ${table} is deleted`, table, sql: `DELETE FROM ${table} WHERE ${one}` },
      { name: `a forged row of ${table} is put in`, table, sql: forgedCopy(table, own, one) },
    ];
  });
}

/** A row of which an event must tell. */
function chosenRow(table: string): string {
  const of = Object.values(parts as Record<string, Part>).filter((part) => part.table === table);
  const whole = of.find(({ only }) => !only) ?? of[0];
  return (whole?.where ?? 'true').replaceAll('t.', 'x.');
}

function forgedCopy(table: string, columns: readonly Column[], one: string): string {
  const keys = columns.filter(({ key }) => key);
  const forged = `jsonb_build_object(${keys.map((key) => `'${key.column}', ${otherValue(key)}`).join(', ')})`;
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::public.${table}, to_jsonb(x) || ${forged})).* FROM ${table} x WHERE ${one}`;
}

export type Outcome = 'found' | 'refused' | 'missed' | 'no such row';

const undone = new Error('undone');

/** A unique index, a check or a column that may not be empty, which hold also where triggers do not. */
const isRefused = (fault: unknown) => fault instanceof Error && /`(23505|23514|23502)`/.test(fault.message);

const isFound = async (tx: Transaction) =>
  (await checkFacts(tx)).faults.length > 0 || (await checkTrails(tx)).some(({ fault }) => fault);

/** What the two checks say once a change is made behind the triggers’ back, which is then undone. */
export async function foundAfter({ sql }: Mutation): Promise<Outcome> {
  let outcome: Outcome = 'no such row';
  await database()
    .$transaction(
      async (tx) => {
        await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
        const changed = await tx.$executeRaw`${Prisma.raw(sql)}`;
        if (changed > 0) outcome = (await isFound(tx)) ? 'found' : 'missed';
        throw undone;
      },
      { timeout: 300_000 },
    )
    .catch((fault: unknown) => {
      if (fault !== undone && !isRefused(fault)) throw fault;
      if (fault !== undone) outcome = 'refused';
    });
  return outcome;
}
