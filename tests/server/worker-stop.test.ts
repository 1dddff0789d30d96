import { expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { defineJob, enqueue } from '~/platform/work/queue.server';
import { startWorker } from '../../server/worker';

type Sweep = Record<string, never>;
let [begun, ended] = [0, 0];
const sweep = defineJob<Sweep>({
  name: 'sweep',
  expireInSeconds: 60,
  retryLimit: 2,
  run: async () => {
    begun += 1;
    await database().$queryRaw`SELECT pg_sleep(0.3)::text`;
    ended += 1;
  },
});
const states = async () =>
  (await database().$queryRaw<{ state: string }[]>`SELECT state::text FROM pgboss.job WHERE name = 'sweep'`).map(
    ({ state }) => state,
  );
/** How many statements wait for a lock on the queue’s table. */
const waiting = async () =>
  (
    await database().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE NOT l.granted AND a.datname = current_database() AND a.query LIKE '%pgboss.job%'`
  )[0]!.count;

test('a job that was just being fetched when the worker was told to stop is done and settled before it has stopped', async () => {
  const worker = await startWorker({ jobs: () => [sweep], timetable: {} });
  let stopped: Promise<void> | undefined;
  await transaction(async (tx) => {
    await enqueue(tx, sweep, {});
    await tx.$executeRaw`LOCK TABLE pgboss.job IN EXCLUSIVE MODE`;
    await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(0n), { timeout: 300_000, interval: 100 });
    stopped = worker.close();
    // Long enough for who does not wait for what is being fetched.
    await new Promise((done) => setTimeout(done, 1_500));
  });
  await stopped;
  expect({ begun, ended, states: await states() }).toEqual({ begun: 1, ended: 1, states: ['completed'] });
});
