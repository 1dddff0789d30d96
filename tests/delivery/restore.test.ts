import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { startSession } from '~/accounts/sessions.server';
import { claimNext } from '~/delivery/sending/claims.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { beginMark, noticeMayGo, releaseSending, sendingHold } from '~/delivery/sending/sending-hold.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { localMarks } from '~/platform/installation/marks.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { loader } from '~/routes/desk/dispatch/dispatch';
import { installationTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { visitingStaff } from '../../prisma/seed/actors';
import { officials, sent } from '../setup/dispatches';
import { mailbox, mailer, messages, sealed } from '../setup/sending';
import { tamper } from '../setup/tampering';

const folder = mkdtempSync(join(tmpdir(), 'undersigned-marks-'));
process.env['DATA_FOLDER'] = folder;

let dispatchId: string;
beforeEach(async () => {
  await tamper(
    (tx) => tx.$executeRaw`UPDATE sending_mark SET held_at = NULL, installation_id = gen_random_uuid(), count = 0`,
  );
  await officials(6);
  dispatchId = await sent(sealed);
});

const staff = async () => {
  await database().person.upsert({
    where: { address: 'staff@undersigned.example' },
    create: { address: 'staff@undersigned.example', staffSince: new Date() },
    update: { staffSince: new Date() },
  });
  return visitingStaff('staff@undersigned.example');
};
const mailed = async () => (await mailbox.caughtMails()).length;
const states = async () => [...new Set((await messages(dispatchId)).map(({ state }) => state))];
const lastEvent = async () => (await eventsOf(installationTrail)).at(-1);

/** What a backup from before the dispatch holds comes back: nothing was claimed then. */
async function restored(): Promise<void> {
  await tamper(async (tx) => {
    await tx.$executeRaw`UPDATE message SET state = 'prepared', attempts = 0, first_asked_at = NULL, last_asked_at = NULL, settled_at = NULL, provider_id = NULL`;
    await tx.$executeRaw`DELETE FROM dispatch_finish`;
    await tx.$executeRaw`UPDATE sending_mark SET count = 0`;
  });
}

test('a restored database sends nothing before staff have looked; what waited is then unknown, and no official is mailed twice', async () => {
  await sendToTheEnd(dispatchId, mailer);
  expect(await mailed()).toBe(6);
  await restored();
  expect(await sendSlice(dispatchId, mailer)).toBe(60);
  expect(await lastEvent()).toMatchObject({ kind: 'sending-held', plain: { reason: 'behind' } });
  expect(await sendingHold(await staff())).toMatchObject({ messages: 6, letters: 1, missing: false });
  await releaseSending(await staff(), 'unknown');
  expect(await states()).toEqual(['unknown']);
  expect(await lastEvent()).toMatchObject({ kind: 'sending-released', plain: { as: 'unknown', messages: 6 } });
  await sendSlice(dispatchId, mailer);
  expect(await mailed()).toBe(6);
});

test('the lead’s page of a dispatch says that sending is on hold, and no longer once it is released', async () => {
  const shown = async () => {
    const cookie = await startSession(sealed.lead.administrator.id, 'test', new Date());
    const request = new Request('http://letters.example/', { headers: { cookie: cookie.split(';')[0]! } });
    const params = { letter: sealed.letter.id, dispatch: dispatchId };
    return loader({ request, params, context: {} as never });
  };
  expect((await shown()).heldAt).toBeNull();
  await sendToTheEnd(dispatchId, mailer);
  await restored();
  await sendSlice(dispatchId, mailer);
  expect((await shown()).heldAt).toMatch(/\d\d:\d\d/);
  await releaseSending(await staff(), 'not sent');
  expect((await shown()).heldAt).toBeNull();
});

test('where staff found that nothing of it was sent, it goes', async () => {
  await sendToTheEnd(dispatchId, mailer);
  await mailbox.emptyMailbox();
  await restored();
  await sendSlice(dispatchId, mailer);
  await releaseSending(await staff(), 'not sent');
  await sendToTheEnd(dispatchId, mailer);
  expect(await mailed()).toBe(6);
  expect(await states()).toEqual(['accepted']);
});

test('a missing mark holds what waits, and nothing where nothing was ever sent', async () => {
  await sendToTheEnd(dispatchId, mailer);
  await tamper((tx) => tx.$executeRaw`UPDATE message SET state = 'prepared', first_asked_at = NULL`);
  rmSync(join(folder, 'marks'), { recursive: true });
  expect(await claimNext(dispatchId, { keepsKeysFor: 0 }, 3)).toEqual([]);
  expect(await lastEvent()).toMatchObject({ kind: 'sending-held', plain: { reason: 'missing' } });
  await expect(releaseSending(await staff(), 'not sent')).resolves.toBeUndefined();
  await expect(releaseSending(await staff(), 'not sent')).rejects.toThrow('Sending is not on hold.');
  expect(await claimNext(dispatchId, { keepsKeysFor: 0 }, 3)).toHaveLength(3);
});

test('a database from before there were marks, in which messages wait, is held at the start; a new one is not', async () => {
  expect(await beginMark()).toBeInstanceOf(Date);
  expect(await lastEvent()).toMatchObject({ kind: 'sending-held', plain: { reason: 'missing' } });
  expect(await sendSlice(dispatchId, mailer)).toBe(60);
  await releaseSending(await staff(), 'unknown');
  expect(await states()).toEqual(['unknown']);
  await tamper((tx) => tx.$executeRaw`UPDATE sending_mark SET installation_id = gen_random_uuid(), count = 0`);
  expect(await beginMark()).toBeNull();
  const { installationId } = await database().sendingMark.findFirstOrThrow();
  expect(await localMarks(join(folder, 'marks')).latest(installationId)).toBe(0);
});

test('a worker that dies between its claim and the mark holds nobody up', async () => {
  await claimNext(dispatchId, { keepsKeysFor: 0 }, 1);
  await tamper((tx) => tx.$executeRaw`UPDATE sending_mark SET count = count + 1`);
  expect(await claimNext(dispatchId, { keepsKeysFor: 0 }, 2)).toHaveLength(2);
});

test('a claim that waited while the database was put back sees what was sent meanwhile', async () => {
  const { installationId } = await database().sendingMark.findFirstOrThrow();
  let claiming: ReturnType<typeof claimNext> = Promise.resolve([]);
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM dispatch WHERE id = ${dispatchId}::uuid FOR UPDATE`;
    claiming = claimNext(dispatchId, { keepsKeysFor: 0 }, 3);
    await vi.waitFor(async () => {
      const waiting = await database().$queryRaw`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(waiting).toHaveLength(1);
    }, 300_000);
    // Another worker claimed and sent, and a backup from before that is in the database’s place.
    await localMarks(join(folder, 'marks')).raise(installationId, 5);
  });
  expect(await claiming).toEqual([]);
  expect(await lastEvent()).toMatchObject({ kind: 'sending-held', plain: { reason: 'behind', mark: 5 } });
});

test('several workers at once count every claim, and none takes another for a restored database', async () => {
  const sending = { keepsKeysFor: 0 };
  const claimed = await Promise.all(Array.from({ length: 6 }, () => claimNext(dispatchId, sending, 1)));
  expect(claimed.flat()).toHaveLength(6);
  const { count, heldAt } = await database().sendingMark.findFirstOrThrow();
  expect({ count, heldAt }).toEqual({ count: 6, heldAt: null });
});

test('mails to people that waited when the database was restored are held; those promised since go', async () => {
  const promised = async (address: string) => {
    await transaction((tx) => promiseNotice(tx, { kind: 'sign-in', aboutId: dispatchId, address }));
    return database().notice.findFirstOrThrow({ where: { address } });
  };
  const before = await promised('before@person.example');
  await sendToTheEnd(dispatchId, mailer);
  await restored();
  expect(await noticeMayGo(before)).toBe(false);
  expect(await noticeMayGo(await promised('since@person.example'))).toBe(true);
  await releaseSending(await staff(), 'unknown');
  const given = await database().notice.findUniqueOrThrow({ where: { id: before.id } });
  expect(given.failure).toContain('restored');
});
