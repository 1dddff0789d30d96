import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { PlainFault } from '../installation/plain-fault';
import { prepareSession } from './waiting-pool.server';

/** The advisory lock that Prisma Migrate takes. */
const lock = 72_707_369;

/** The table as Prisma Migrate makes it. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** One folder of prisma/migrations; the checksum is Prisma's: SHA-256 of the file, in hex. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

type Recorded = { name: string; checksum: string; finished_at: Date | null };

export function readMigrations(folder = 'prisma/migrations'): Migration[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const written = names.filter((name) => existsSync(path.join(folder, name, 'migration.sql')));
  return written.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** Milliseconds for which another start that applies migrations is waited for. */
const patience = 30_000;

/**
 * Applies what is pending in prisma/migrations as `prisma migrate deploy` would: same table, checksums and lock, so both
 * may serve the same database, and any number of instances may start at once.
 * @param wait milliseconds for which the lock is waited for
 * @returns the names applied now
 * @throws PlainFault when an applied migration was changed, when one failed earlier, when one fails (all of its file is then
 *   undone), or when another holds the lock for too long
 */
export async function migrate(url: string, folder?: string, wait = patience): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, application_name: 'undersigned migrating' });
  await client.connect();
  try {
    await prepareSession(client);
    await takeLock(client, wait);
    try {
      await client.query(table);
      const pending = await findPending(client, migrations);
      for (const migration of pending) await apply(client, migration);
      return pending.map((migration) => migration.name);
    } finally {
      // A pooler may keep the connection, and with it the lock, after we have gone.
      await client.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    }
  } finally {
    await client.end();
  }
}

/**
 * The migrations that a database lacks, for commands that only read.
 * @throws PlainFault where it is that of an older version
 */
export async function requireMigrated(url: string, folder?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'undersigned reading' });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
    );
    const migrations = readMigrations(folder);
    const pending = rows[0]!.there ? await findPending(client, migrations) : migrations;
    if (pending.length > 0) throw new PlainFault(older(pending.length));
  } finally {
    await client.end();
  }
}

const older = (pending: number) =>
  `The database is that of an older version: ${pending} ${pending === 1 ? 'migration is' : 'migrations are'} still to be applied. ` +
  'Before an upgrade, run this with the version that is installed; after it, once a process of the service has started.';

async function takeLock(client: pg.Client, wait: number): Promise<void> {
  await client.query(`SET lock_timeout = ${Math.ceil(wait)}`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError && fault.code === '55P03')) throw fault;
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = $1
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [lock],
    );
    throw new PlainFault(held(rows[0]?.pid, wait));
  } finally {
    await client.query('SET lock_timeout = 0').catch(() => undefined);
  }
}

const held = (pid: number | undefined, wait: number) =>
  `Somebody else has been applying migrations for ${Math.ceil(wait / 1000)} s` +
  (pid
    ? ` (process ${pid} of PostgreSQL). If no other start is under way: SELECT pg_terminate_backend(${pid});`
    : '.') +
  ' Then start again.';

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Recorded>(
    'SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.name);
  if (failed.length > 0) {
    throw new PlainFault(
      `The migration ${failed.join(', ')} failed earlier. Repair the database, then say so with "npx prisma migrate resolve".`,
    );
  }
  const recorded = new Map(rows.map((row) => [row.name, row.checksum]));
  const changed = migrations.filter(({ name, checksum }) => recorded.has(name) && recorded.get(name) !== checksum);
  if (changed.length > 0) {
    throw new PlainFault(
      `The migration ${changed.map(({ name }) => name).join(', ')} was changed after it had been applied.`,
    );
  }
  return migrations.filter(({ name }) => !recorded.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  const begin = 'INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)';
  await client.query(begin, [id, checksum, name]);
  try {
    await client.query(sql); // one simple query: all of the file or nothing
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await client.query('ROLLBACK').catch(() => {});
    if (isForbidden(error)) {
      // All is undone, and nothing is to be repaired: it is applied once it is allowed.
      await client.query('DELETE FROM _prisma_migrations WHERE id = $1', [id]);
      throw error;
    }
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, message]);
    throw new PlainFault(`The migration ${name} failed: ${message}.`, { cause: error });
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}

/** What the user of the database may not do (SQLSTATE 42501). */
const isForbidden = (fault: unknown): boolean => fault instanceof pg.DatabaseError && fault.code === '42501';
