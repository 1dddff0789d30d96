import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { enqueue, isQueued, isWaiting } from '~/platform/work/queue.server';

const job = { name: 'dispatch', expireInSeconds: 60, retryLimit: 1 } as const;
const asked = { dispatchId: '7d1f6f5e-3c0a-4a3f-9b1c-0d8f0c6f0a11' };
const other = { dispatchId: '0c2b5a70-93de-4f0e-8a52-5f1f7e1f7b22' };

test('a job is found by what its payload says, where it waits and while it runs', async () => {
  await transaction(async (tx) => {
    expect(await isWaiting(tx, job.name, asked, 0)).toBe(false);
    await enqueue(tx, job, asked, { startAfterSeconds: 300 });
    expect(await isWaiting(tx, job.name, asked, 0)).toBe(false);
    expect(await isWaiting(tx, job.name, asked, 600)).toBe(true);
    expect(await isWaiting(tx, job.name, other, 600)).toBe(false);
    expect(await isWaiting(tx, 'seal', asked, 600)).toBe(false);
    expect(await isQueued(tx, job.name, asked)).toBe(true);
  });
  await database().$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now()`;
  await transaction(async (tx) => {
    expect(await isWaiting(tx, job.name, asked, 600)).toBe(false);
    expect(await isQueued(tx, job.name, asked)).toBe(true);
    expect(await isQueued(tx, job.name, other)).toBe(false);
  });
  await database().$executeRaw`UPDATE pgboss.job SET state = 'completed'`;
  await transaction(async (tx) => expect(await isQueued(tx, job.name, asked)).toBe(false));
});
