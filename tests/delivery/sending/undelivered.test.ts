import { expect, test, vi } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { undeliveredMails } from '~/delivery/sending/undelivered.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { asSpoken } from '~/platform/locale/spoken.words';
import { mailerOf, type Outcome } from '~/platform/mailer/mail';
import { mailBounds } from '~/platform/notice/mail-bounds';
import { sendNotice } from '~/platform/notice/notice-sending.server';
import { type NoticeContent, promiseNotice } from '~/platform/notice/notices.server';
import { isKind } from '~/routes/staff/rest/mails.words';
import { aSealedLetter, officials, sent } from '../../setup/dispatches';

const staff = {} as StaffVisitor;
const about = '00000000-0000-4000-8000-000000000001';
const content: NoticeContent = {
  subject: 'A mail',
  mail: null as never,
  rendered: { text: 'A mail', html: '<p>A mail</p>' },
};

async function promised(address: string): Promise<string> {
  await transaction((tx) => promiseNotice(tx, { kind: 'sign-in', aboutId: about, address }));
  return (await database().notice.findFirstOrThrow({ where: { address } })).id;
}

async function sentBy(address: string, outcome: Outcome, keepsKeysFor = 0): Promise<void> {
  const mailer = mailerOf('smtp', { keepsKeysFor, hands: 1 }, async () => outcome);
  await sendNotice(await promised(address), { 'sign-in': async () => content }, mailer).catch(() => undefined);
}

const seen = async () =>
  (await undeliveredMails(staff)).map(({ standing, address, reason }) => [address, standing, reason]);

test('every kind of mail that is sent by itself has a name on the page of the staff', () => {
  expect(Object.keys(mailBounds).filter((kind) => !isKind(kind))).toEqual([]);
});

test('the staff see each mail that failed, waits, or of which nobody knows, with what was said of it', async () => {
  await sentBy('taken@one.example', { kind: 'accepted', providerId: '1' });
  await sentBy('refused@one.example', {
    kind: 'refused',
    name: 'x',
    sentence: asSpoken('No such mailbox.'),
    final: true,
  });
  await sentBy('later@one.example', {
    kind: 'later',
    sentence: asSpoken('The certificate … is not trusted.'),
    retryAfterSeconds: 1,
    of: 'mail',
  });
  const silent = await promised('silent@one.example');
  const longAgo = new Date(Date.now() - 3_600_000);
  await database().notice.update({ where: { id: silent }, data: { attemptedAt: longAgo } });
  await promised('just.promised@one.example');
  const all = await seen();
  expect(all).toHaveLength(3);
  expect(all).toEqual(
    expect.arrayContaining([
      ['refused@one.example', 'not sent', 'No such mailbox.'],
      ['later@one.example', 'waits', 'The certificate … is not trusted.'],
      ['silent@one.example', 'unknown', null],
    ]),
  );
});

test('a mail that went after all is no longer shown', async () => {
  const mailer = mailerOf('smtp', { keepsKeysFor: 0, hands: 1 }, async () => ({ kind: 'accepted', providerId: '2' }));
  const { id } = await database().notice.findFirstOrThrow({ where: { address: 'later@one.example' } });
  await sendNotice(id, { 'sign-in': async () => content }, mailer);
  expect((await seen()).map(([address]) => address)).not.toContain('later@one.example');
});

test('a mail that was surely not taken, be it for this service as a whole, goes as soon as the server takes it', async () => {
  const surely: Outcome[] = [
    { kind: 'stopped', sentence: asSpoken('The mail server refuses the password of this service.') },
    { kind: 'later', sentence: asSpoken('The mail server is away.'), retryAfterSeconds: 1, of: 'every mail' },
  ];
  for (const [number, outcome] of surely.entries()) {
    const address = `surely${number}@one.example`;
    await sentBy(address, outcome);
    expect((await seen()).find(([of]) => of === address)?.[1]).toBe('waits');
    const asked = vi.fn(async (): Promise<Outcome> => ({ kind: 'accepted', providerId: '3' }));
    const { id } = await database().notice.findFirstOrThrow({ where: { address } });
    await sendNotice(id, { 'sign-in': async () => content }, mailerOf('smtp', { keepsKeysFor: 0, hands: 1 }, asked));
    expect(asked).toHaveBeenCalledOnce();
    expect((await database().notice.findUniqueOrThrow({ where: { id } })).sentAt).not.toBeNull();
  }
});

test('letters that did not reach their officials stand among them, under the letter’s title', async () => {
  const [first, second] = await officials(2);
  const dispatchId = await sent(await aSealedLetter());
  const to = (address: string) => ({ dispatchId, mailbox: address });
  await database().message.updateMany({ where: to(first!.address), data: { state: 'unknown', outcome: 'No answer.' } });
  await database().message.updateMany({ where: to(second!.address), data: { state: 'bounced', outcome: null } });
  const mails = (await undeliveredMails(staff)).filter(({ letter }) => letter !== null);
  expect(mails.map(({ address, standing, reason }) => [address, standing, reason]).sort()).toEqual(
    [
      [first!.address, 'unknown', 'No answer.'],
      [second!.address, 'not sent', null],
    ].sort(),
  );
  expect(mails[0]?.letter).not.toBe('');
});
