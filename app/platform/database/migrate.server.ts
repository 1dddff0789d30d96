import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

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

/**
 * Applies what is pending in prisma/migrations as `prisma migrate deploy` would: same table, checksums and lock, so both
 * may serve the same database, and any number of instances may start at once.
 * @returns the names applied now
 * @throws when an applied migration was changed, when one failed earlier, or when one fails: all of its file is then undone
 */
export async function migrate(url: string, folder?: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, application_name: 'undersigned migrating' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await client.query(table);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end(); // ends the lock too
  }
}

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Recorded>(
    'SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.name);
  if (failed.length > 0) {
    throw new Error(
      `The migration ${failed.join(', ')} failed earlier. Repair the database, then say so with "npx prisma migrate resolve".`,
    );
  }
  const recorded = new Map(rows.map((row) => [row.name, row.checksum]));
  const changed = migrations.filter(({ name, checksum }) => recorded.has(name) && recorded.get(name) !== checksum);
  if (changed.length > 0) {
    throw new Error(
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
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, message]);
    throw new Error(`The migration ${name} failed: ${message}.`, { cause: error });
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}
