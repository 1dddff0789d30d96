import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.server';
import { makeCluster } from './cluster.server';
import { keepFirst, readKept } from './kept-files.server';
import { resolveClusterFolder } from './place.server';
import { addressOf, ensureRunning, isPostmaster, type ServerSettings } from './postmaster.server';
import { keepServerAlive } from './presence.server';

/** An embedded server in use: the address of the database, and the way out. */
export type Embedded = {
  readonly url: string;
  /** Ends this process's use, after its own connections are closed; the last process out stops the server. */
  stop(): Promise<void>;
};

/**
 * Starts a real PostgreSQL in `<dataFolder>/postgresql`, or joins the one that already runs there, and watches it: when
 * it is killed it is started again on the same port, so connection pools find it where it was.
 * @param dataFolder made when missing; it keeps cluster, port, password and log between runs
 * @param database made when missing
 * @throws when this platform has no embedded server, or it does not start
 */
export async function startEmbedded(
  dataFolder: string,
  database = 'undersigned',
  settings: ServerSettings = {},
): Promise<Embedded> {
  const place = resolveClusterFolder(path.resolve(dataFolder), await findBinaries());
  const password = keepFirst(path.join(place.folder, 'password'), randomBytes(24).toString('hex'));
  await makeCluster(place, password, settings['fsync'] === 'off');
  const first = await ensureRunning(place, password, settings, true);
  const again = () => ensureRunning(place, password, settings, false);
  const presence = await keepServerAlive(first, again, (server) => addressOf(server.port, password, 'postgres'));
  const server = presence.server();
  await makeDatabase(addressOf(server.port, password, 'postgres'), database);
  return {
    url: addressOf(server.port, password, database),
    async stop() {
      if (await presence.leave()) await shutDown(presence.server().pid, place.cluster);
    },
  };
}

async function makeDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // Both codes mean that another process made it in between.
    if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error;
  } finally {
    await client.end();
  }
}

/** Stops the server of a data folder, whoever uses it, and deletes its databases for good: `--fresh`. */
export async function removeEmbedded(dataFolder: string): Promise<void> {
  const folder = path.join(path.resolve(dataFolder), 'postgresql');
  if (!existsSync(folder)) return;
  const real = realpathSync(folder);
  const cluster = readKept(path.join(real, 'place')) ?? path.join(real, 'cluster');
  const pid = Number(readKept(path.join(cluster, 'postmaster.pid'))?.split('\n')[0]);
  if (pid) await shutDown(pid, cluster);
  // The small files first: without its password and place, a half-deleted cluster is not taken for one.
  rmSync(real, { recursive: true, force: true, maxRetries: 5 });
  rmSync(cluster, { recursive: true, force: true, maxRetries: 5 });
}

/** PostgreSQL's fast shutdown, with a checkpoint. */
async function shutDown(pid: number, cluster: string): Promise<void> {
  if (!isPostmaster(pid, cluster)) return;
  process.kill(pid, 'SIGINT');
  for (const end = Date.now() + 30_000; isPostmaster(pid, cluster) && Date.now() < end; ) await pause(25);
}
