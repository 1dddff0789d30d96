import { afterEach, expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { enqueue, enqueueEach, waitingJobsChannel } from '~/platform/work/queue.server';
import { listenTo } from '../../server/listening';

const notice = { name: 'notice', expireInSeconds: 60, retryLimit: 0 } as const;
const sweep = { name: 'sweep', expireInSeconds: 60, retryLimit: 0 } as const;
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listening() {
  const told: string[] = [];
  const begun = vi.fn();
  stops.push(listenTo(waitingJobsChannel, { told: (name) => told.push(name), listening: begun }));
  await vi.waitFor(() => expect(begun).toHaveBeenCalled(), 300_000);
  return { told, begun };
}

/** Whoever hears this has heard everything that was told before. */
const last = () => database().$executeRaw`SELECT pg_notify(${waitingJobsChannel}, 'last')`;
const until = (told: string[], count: number) =>
  vi.waitFor(() => expect(told.filter((name) => name === 'last')).toHaveLength(count), 300_000);

test('a job that may run at once is told when its deed commits, once for each queue', async () => {
  const { told } = await listening();
  await transaction(async (tx) => {
    await enqueueEach(tx, notice, [{ noticeId: '1' }, { noticeId: '2' }]);
    await enqueue(tx, sweep, {});
    await last();
    await until(told, 1);
    expect(told).toEqual(['last']);
  });
  await last();
  await until(told, 2);
  expect(told.filter((name) => name !== 'last').sort()).toEqual(['notice', 'sweep']);
});

test('neither a job for later is told, nor one whose deed failed', async () => {
  const { told } = await listening();
  await transaction((tx) => enqueue(tx, notice, {}, { startAfterSeconds: 60 }));
  await transaction(async (tx) => {
    await enqueue(tx, sweep, {});
    throw new Error('the deed failed');
  }).catch(() => undefined);
  await last();
  await until(told, 1);
  expect(told).toEqual(['last']);
});

test('a lost connection is opened again, and says so', async () => {
  const { told, begun } = await listening();
  await database().$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND query = ${`LISTEN ${waitingJobsChannel}`}`;
  await vi.waitFor(() => expect(begun).toHaveBeenCalledTimes(2), 300_000);
  await last();
  await until(told, 1);
});
