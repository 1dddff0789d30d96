import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { mailerOf } from '~/platform/mailer/mail';
import { kindsOfAnybody, mostToOneMailbox } from '~/platform/notice/mail-bounds';
import { sendNotice } from '~/platform/notice/notice-sending.server';
import { type NoticeContent, promiseCaused, promiseNotice } from '~/platform/notice/notices.server';

const content: NoticeContent = { subject: 'x', mail: null as never, rendered: { text: 'x', html: 'x' } };
const mailer = mailerOf('smtp', { keepsKeysFor: 0, hands: 1 }, async () => ({ kind: 'accepted', providerId: '1' }));

/** A mail that somebody new causes, or that is due. */
async function promised(kind: string, address: string, caused = true): Promise<string> {
  const aboutId = randomUUID();
  const cause = { causerId: randomUUID(), subjectId: randomUUID() };
  await transaction<unknown>((tx) =>
    caused ? promiseCaused(tx, kind, cause, [{ aboutId, address }]) : promiseNotice(tx, { kind, aboutId, address }),
  );
  return (await database().notice.findFirstOrThrow({ where: { aboutId } })).id;
}
const send = (id: string) => sendNotice(id, new Proxy({}, { get: () => async () => content }), mailer);
const sentTo = (part: string) =>
  database().notice.count({ where: { address: { contains: part }, sentAt: { not: null } } });
const laterJobs = (id: string) => database().$queryRaw<{ hours: number }[]>`
  SELECT round(extract(epoch FROM start_after - now()) / 3600)::int AS hours FROM pgboss.job
  WHERE name = 'notice' AND data->>'noticeId' = ${id} AND start_after > now() + interval '1 hour'`;

test('mails that need no verified organisation: a mailbox gets a few in a day, of all kinds and whoever causes them', async () => {
  expect(kindsOfAnybody()).toEqual(
    expect.arrayContaining(['mailbox-check', 'membership-request', 'membership-asked', 'review-request']),
  );
  const kinds = [...kindsOfAnybody(), ...kindsOfAnybody(), ...kindsOfAnybody()].slice(0, mostToOneMailbox + 3);
  const ids = await Promise.all(kinds.map((kind, place) => promised(kind, `busy+${place}@partner.example`)));
  await Promise.all(ids.map(send));
  expect(await sentTo('busy')).toBe(mostToOneMailbox);
});

test('those beyond go the next day, none is lost, and other mail goes as ever', async () => {
  for (let each = 0; each < mostToOneMailbox; each++)
    await send(await promised('review-request', 'full@partner.example'));
  const beyond = await promised('membership-asked', 'full@partner.example');
  await send(beyond);
  expect(await laterJobs(beyond)).toEqual([{ hours: 24 }]);
  await send(await promised('invitation', 'full@partner.example'));
  await send(await promised('endorsement-receipt', 'full@partner.example', false));
  expect(await sentTo('full')).toBe(mostToOneMailbox + 2);
  const yesterday = new Date(Date.now() - 86_400_000);
  await database().notice.updateMany({
    where: { kind: 'review-request', address: 'full@partner.example' },
    data: { attemptedAt: yesterday },
  });
  await send(beyond);
  expect(await database().notice.findUnique({ where: { id: beyond } })).toMatchObject({ sentAt: expect.any(Date) });
});
