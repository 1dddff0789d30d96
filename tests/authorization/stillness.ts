import { database } from '~/platform/database/database.server';

// The database as a whole: what it holds as digests, table by table, and how it is set back to what it held.

type Table = { name: string; plain: string };

async function tables(): Promise<Table[]> {
  const rows = await database().$queryRaw<{ schema: string; plain: string }[]>`
    SELECT n.nspname AS schema, c.relname AS plain FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND (n.nspname = 'public' OR n.nspname = 'pgboss') ORDER BY 1, 2`;
  return rows
    .filter(({ plain }) => plain !== 'rate_limit')
    .map(({ schema, plain }) => ({ name: `"${schema}"."${plain}"`, plain }));
}

/** A digest of every table, by name. Rate limits and the sliding end of sessions are left out: a GET may move them. */
export async function digests(): Promise<Record<string, string>> {
  const each = (await tables()).map(({ name, plain }) => {
    const row = plain === 'session' ? `to_jsonb(t) - 'expires_at'` : 'to_jsonb(t)';
    return `SELECT '${name}' AS name, md5(coalesce(string_agg((${row})::text, '' ORDER BY t::text), '')) AS digest FROM ${name} t`;
  });
  const rows = await database().$queryRawUnsafe<{ name: string; digest: string }[]>(each.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** The tables in which something changed between two digests. */
export const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

let kept: Promise<void> | undefined;

/** Keeps a copy of every row of ours, in a schema beside; once. */
export function keepAll(): Promise<void> {
  kept ??= keepRows();
  return kept;
}

async function keepRows(): Promise<void> {
  const ours = (await tables()).filter(({ name }) => name.startsWith('"public"'));
  await database().$executeRawUnsafe('CREATE SCHEMA kept');
  for (const { name, plain } of ours)
    await database().$executeRawUnsafe(`CREATE TABLE kept."${plain}" AS TABLE ${name}`);
  const back = ours.map(({ name, plain }) => `DELETE FROM ${name}; INSERT INTO ${name} SELECT * FROM kept."${plain}";`);
  await database().$executeRawUnsafe(`
    CREATE FUNCTION kept.set_back() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS
    $$ BEGIN DELETE FROM rate_limit; ${back.join(' ')} END $$`);
}

/** Sets every table of ours back to the copy, with no trigger in the way. */
export async function setBack(): Promise<void> {
  await database().$executeRaw`SELECT kept.set_back()`;
}
