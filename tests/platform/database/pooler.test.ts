import pg from 'pg';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase } from '~/platform/database/client.server';
import { migrate } from '~/platform/database/migrate.server';
import { requireUsableServer } from '~/platform/database/session.server';
import { prepareSession } from '~/platform/database/waiting-pool.server';
import { type PoolMode, startPooler } from '../../mocks/pooler';

// The database as poolers show it: a server in Nepal, 5:45 h ahead, behind one that swallows what is asked for at the start.

const url = process.env.DATABASE_URL!;
const lock = 72_707_369;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const name = pg.escapeIdentifier(new URL(url).pathname.slice(1));
  await asked(url, `ALTER DATABASE ${name} SET timezone = 'Asia/Kathmandu'`);
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function asked<Row extends pg.QueryResultRow>(at: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: at, options: '-c TimeZone=UTC' });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

async function pooler(mode: PoolMode, ways: Parameters<typeof startPooler>[2] = {}): Promise<string> {
  const started = await startPooler(url, mode, ways);
  stops.push(started.stop);
  return started.url;
}

describe('a pooler, as it stands here for others,', () => {
  test('swallows the time zone that is asked for at the start: wall clocks are 5:45 h ahead', async () => {
    const rows = await asked<{ shift: string }>(
      await pooler('session'),
      `SELECT (now()::timestamp - (now() AT TIME ZONE 'UTC'))::text AS shift`,
    );
    expect(rows).toEqual([{ shift: '05:45:00' }]);
  });

  test('keeps the lock of a session that has gone', async () => {
    await asked(await pooler('transaction', { size: 1 }), 'SELECT pg_advisory_lock(4711)');
    const tried = await asked(url, 'SELECT pg_try_advisory_lock(4711) AS free');
    expect(tried).toEqual([{ free: false }]);
  });
});

describe('a pooler that gives connections for single transactions', () => {
  const ways = [{ size: 1 }, { size: 3 }, { size: 3, order: 'in turn' }, { size: 8, order: 'in turn' }] as const;
  test.each(ways)('is found out and refused with a sentence: %o', async (way) => {
    await expect(requireUsableServer(await pooler('transaction', way))).rejects.toMatchObject({
      name: 'PlainFault',
      message:
        'DATABASE_URL leads to a pooler that gives one connection to several sessions in turn, so that locks, time zones ' +
        'and notifications would go astray. Set DATABASE_URL to the PostgreSQL server itself, or let the pooler keep one ' +
        'connection for each session (PgBouncer: pool_mode = session).',
    });
  });
});

describe('a pooler that holds sessions, and the server itself,', () => {
  test('are taken', async () => {
    await requireUsableServer(url);
    await requireUsableServer(await pooler('session', { size: 3 }));
  });

  test('store moments as they are, the time zone being set on each connection', async () => {
    const database = createDatabase(await pooler('session'), { max: 2 });
    stops.push(() => database.$disconnect());
    const noon = new Date('2026-06-01T12:00:00Z');
    const { id } = await database.person.create({ data: { address: 'noon@pooler.example', accountSince: noon } });
    const [row] = await asked<{ same: boolean }>(
      url,
      `SELECT account_since = '2026-06-01T12:00:00Z' AS same FROM person WHERE id = '${id}'`,
    );
    expect(row).toEqual({ same: true });
    const [{ now } = { now: new Date(0) }] = await database.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60 * 60_000);
  });

  test('keep no lock of migrations, whoever held the connection', async () => {
    await migrate(await pooler('session', { size: 1 }));
    expect(await asked(url, `SELECT pg_try_advisory_lock(${lock}) AS free`)).toEqual([{ free: true }]);
  });
});

test('a start that waits for another’s migrations gives up after thirty seconds, and names who holds the lock', async () => {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  stops.push(() => holder.end());
  const { rows } = await holder.query<{ pid: number }>(`SELECT pg_advisory_lock(${lock}), pg_backend_pid() AS pid`);
  const pid = rows[0]!.pid;
  await expect(migrate(url, undefined, 30)).rejects.toMatchObject({
    name: 'PlainFault',
    message:
      `Somebody else has been applying migrations for 1 s (process ${pid} of PostgreSQL). If no other start is ` +
      `under way: SELECT pg_terminate_backend(${pid}); Then start again.`,
  });
});

test('a connection that does not keep the time zone that was set is not used, and the sentence says what came back', async () => {
  const kept = (zone: string) => ({ query: async () => ({ rows: [{ zone }] }) }) as unknown as pg.ClientBase;
  await expect(prepareSession(kept('UTC'))).resolves.toBeUndefined();
  await expect(prepareSession(kept('Asia/Kathmandu'))).rejects.toThrow('UTC was set, Asia/Kathmandu came back');
});
