import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import { expect, test } from 'vitest';
import { database, databaseAddress } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { enqueueNotices, promiseCaused, promiseNotice } from '~/platform/notice/notices.server';

const cause = { causerId: randomUUID(), subjectId: randomUUID() };

test('a mail that somebody waits for goes before all of a long list that was promised earlier', async () => {
  const list = Array.from({ length: 300 }, (_, place) => ({ aboutId: randomUUID(), address: `a${place}@one.example` }));
  await transaction((tx) => promiseCaused(tx, 'invitation', cause, list));
  for (const kind of ['approval-declined', 'sign-in'])
    await transaction((tx) => promiseNotice(tx, { kind, aboutId: randomUUID(), address: 'anna@two.example' }));
  const boss = new PgBoss({ connectionString: databaseAddress(), supervise: false, schedule: false, migrate: false });
  await boss.start();
  const kinds: string[] = [];
  for (let taken = 0; taken < 3; taken++) {
    const [job] = await boss.fetch<{ noticeId: string }>('notice', { batchSize: 1 });
    kinds.push((await database().notice.findUniqueOrThrow({ where: { id: job!.data.noticeId } })).kind);
  }
  await boss.stop({ graceful: false });
  expect(kinds).toEqual(['sign-in', 'approval-declined', 'invitation']);
});

test('so it does where mails were held and are let go', async () => {
  await database().$executeRaw`DELETE FROM pgboss.job`;
  await transaction((tx) => enqueueNotices(tx, new Date(Date.now() + 60_000)));
  const queued = await database().$queryRaw<{ kind: string; priority: number }[]>`
    SELECT DISTINCT kind, priority FROM pgboss.job JOIN notice ON notice.id::text = job.data->>'noticeId' ORDER BY priority`;
  expect(queued).toEqual([
    { kind: 'invitation', priority: 0 },
    { kind: 'approval-declined', priority: 1 },
    { kind: 'sign-in', priority: 2 },
  ]);
});
