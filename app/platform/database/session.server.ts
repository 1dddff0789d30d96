import pg from 'pg';
import { PlainFault } from '../installation/plain-fault';
import { poolerRemedy, prepareSession } from './waiting-pool.server';

const sharedSession =
  'DATABASE_URL leads to a pooler that gives one connection to several sessions in turn, so that locks, time zones and ' +
  `notifications would go astray. ${poolerRemedy}`;
const tooOld = (version: number) =>
  `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}, and version 15 or later is needed.`;
const otherEncoding = (encoding: string) =>
  `The database of DATABASE_URL keeps its text in ${encoding}. Make one with ENCODING 'UTF8', and name that.`;

/** How often it is tried to be given the connection of another: poolers that choose by chance are found out too. */
const tries = 12;
const patience = 10_000; // milliseconds

/**
 * Refuses what is no PostgreSQL 15 with UTF-8, and a pooler that cannot hold sessions (PgBouncer’s `pool_mode =
 * transaction` or `statement`, and its like). A server names the process of a connection when it begins; a pooler names
 * one that is not there: then it is tried whether the connection of a session that does nothing is given to others.
 * @throws PlainFault
 */
export async function requireUsableServer(url: string): Promise<void> {
  const held = await connect(url);
  try {
    const { rows } = await held.query<{ version: number; encoding: string; pid: number }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
              pg_backend_pid() AS pid`,
    );
    const { version, encoding, pid } = rows[0]!;
    if (version < 150_000) throw new PlainFault(tooOld(version));
    if (encoding !== 'UTF8') throw new PlainFault(otherEncoding(encoding));
    const direct = pid === Reflect.get(held, 'processID');
    for (let round = 0; !direct && round < tries; round++)
      if (await isGivenToOthers(url, held)) throw new PlainFault(sharedSession);
    await prepareSession(held);
  } finally {
    await held.end().catch(() => undefined);
  }
}

/** While somebody else’s transaction is open: whether that has, or takes, the connection that ours had. */
async function isGivenToOthers(url: string, held: pg.Client): Promise<boolean> {
  const before = await processOf(held);
  const other = await connect(url);
  try {
    await other.query('BEGIN');
    return (await processOf(other)) === before || (await processOf(held)) !== before;
  } catch (fault) {
    // Where connections are given for single statements, no transaction can be begun.
    if (fault instanceof pg.DatabaseError) return true;
    throw fault;
  } finally {
    await other.end().catch(() => undefined);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'undersigned starting',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function processOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]!.pid;
}
