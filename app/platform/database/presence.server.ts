import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { log } from '../installation/log.server';
import type { Postmaster } from './postmaster.server';

/** One process's use of a shared embedded server. */
export type Presence = {
  /** The server as it was last seen. */
  server(): Postmaster;
  /** Ends the use; true when nobody else uses the server and it may be stopped. */
  leave(): Promise<boolean>;
};

/** What node-postgres can, and its types do not say: whether the connection keeps the process alive. */
type Unattended = pg.Client & { ref(): void; unref(): void };

const presentName = 'undersigned present';
const leavingName = 'undersigned leaving';

/**
 * Holds one connection to the server as long as this process uses it. The connection shows other processes that the
 * server is in use, and its end shows us that the server died: then it is started again, by whoever is fastest.
 */
export async function keepServerAlive(
  first: Postmaster,
  startAgain: () => Promise<Postmaster>,
  addressOf: (server: Postmaster) => string,
): Promise<Presence> {
  let server = first;
  let left = false;
  let held: Unattended | undefined;
  let restoring: Promise<void> = Promise.resolve();

  async function hold(): Promise<void> {
    const client = new pg.Client({
      connectionString: addressOf(server),
      application_name: presentName,
    }) as Unattended;
    client.on('error', () => {}); // its end follows, and that is what counts
    await client.connect();
    client.unref();
    held = client;
    client.once('end', () => {
      if (!left) restoring = restore();
    });
  }

  /** Tries until it works: an application without its database has nothing else to do. */
  async function restore(): Promise<void> {
    for (let wait = 50; !left; wait = Math.min(wait * 2, 5_000)) {
      try {
        server = await startAgain();
        await hold();
        return;
      } catch (error) {
        log.fault(error, 'The embedded PostgreSQL is away and does not come back yet.');
        await pause(wait, undefined, { ref: false });
      }
    }
  }

  await hold().catch(restore);
  return {
    server: () => server,
    async leave() {
      left = true;
      await restoring;
      held?.ref();
      await held?.end().catch(() => {});
      return isLast(addressOf(server));
    },
  };
}

/**
 * Two who leave at once do not wait for each other: a process that counts is itself not counted. Connections that were
 * just closed may linger for a moment.
 */
async function isLast(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: leavingName });
  client.on('error', () => {});
  try {
    await client.connect();
    for (let look = 0; look < 20; look++) {
      const names = await othersOn(client);
      if (names.length === 0) return true;
      if (names.includes(presentName)) return false;
      await pause(50);
    }
    return false;
  } catch {
    return false; // it is down already
  } finally {
    await client.end().catch(() => {});
  }
}

async function othersOn(client: pg.Client): Promise<string[]> {
  const others = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> $1`,
    [leavingName],
  );
  return others.rows.map((row) => row.name);
}
