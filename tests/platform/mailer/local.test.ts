import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { localStorage, type Storage } from '~/platform/installation/storage.server';
import { type LocalMailbox, localMailbox } from '~/platform/mailer/local.server';
import { letterPdf, mailWith } from './sample';

let folder = '';
let storage: Storage;
let mailbox: LocalMailbox;
/** Another process on the same database. */
let elsewhere: LocalMailbox;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  storage = localStorage(folder);
  const databaseUrl = process.env.DATABASE_URL ?? '';
  mailbox = localMailbox({ databaseUrl, storage });
  elsewhere = localMailbox({ databaseUrl, storage });
});
afterEach(async () => {
  delete process.env.LOCAL_MAILBOX_BEHAVIOUR;
  await mailbox.behave(null);
  await mailbox.emptyMailbox();
});
afterAll(async () => {
  await mailbox.close();
  await elsewhere.close();
  await rm(folder, { recursive: true });
});

test('a mail is caught whole, its attachment kept by digest', async () => {
  const mail = mailWith();
  const outcome = await mailbox.mailer.send(mail);
  expect(outcome).toEqual({ kind: 'accepted', providerId: 'local:message-1' });
  expect(await mailbox.caughtMail('message-1')).toMatchObject({
    from: '"Undersigned" <letters@undersigned.example>',
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: mail.headers,
    attachments: [
      { name: 'letter.pdf', type: 'application/pdf', digest: letterPdf.digest, size: letterPdf.bytes.length },
    ],
  });
  expect(await storage.read(letterPdf.digest)).toEqual(letterPdf.bytes);
});

test('the same key and mail is one mail, also from many processes at once; another body under it is refused', async () => {
  const offers = Array.from({ length: 12 }, (_, number) => (number % 2 ? mailbox : elsewhere).mailer.send(mailWith()));
  for (const outcome of await Promise.all(offers))
    expect(outcome).toEqual({ kind: 'accepted', providerId: 'local:message-1' });
  expect(await mailbox.caughtMails()).toHaveLength(1);
  for (const change of [
    { subject: 'Another' },
    { to: 'other@example.org' },
    { attachments: [] },
    { headers: { 'X-A': '1' } },
  ])
    expect(await mailbox.mailer.send(mailWith(change))).toMatchObject({
      kind: 'refused',
      name: 'invalid_idempotent_request',
    });
  expect(await mailbox.caughtMails()).toHaveLength(1);
});

test('the order of headers does not make another mail', async () => {
  await mailbox.mailer.send(mailWith({ headers: { 'X-Long-Name': '1', 'X-A': '2' } }));
  const again = await mailbox.mailer.send(mailWith({ headers: { 'X-A': '2', 'X-Long-Name': '1' } }));
  expect(again.kind).toBe('accepted');
});

test('told to drop after keeping, the answer is unknown and the mail is there; offered again it is found', async () => {
  await mailbox.behave({ answer: 'drop after keeping' });
  expect(await elsewhere.mailer.send(mailWith())).toMatchObject({ kind: 'unknown' });
  await mailbox.behave(null);
  expect(await elsewhere.mailer.send(mailWith())).toMatchObject({ kind: 'accepted' });
  expect(await mailbox.caughtMails()).toHaveLength(1);
});

test('told to drop before keeping, the answer is unknown and nothing is there', async () => {
  await mailbox.behave({ answer: 'drop before keeping' });
  expect(await mailbox.mailer.send(mailWith())).toMatchObject({ kind: 'unknown' });
  expect(await mailbox.caughtMails()).toEqual([]);
  expect(await mailbox.caughtMail('behaviour of the mailbox')).toBeNull();
});

test.each([
  ['refuse', 'refused'],
  ['later', 'later'],
  ['stop', 'stopped'],
] as const)('told to %s, the outcome is %s', async (answer, kind) => {
  await mailbox.behave({ answer });
  expect((await elsewhere.mailer.send(mailWith())).kind).toBe(kind);
});

test('told to be late for one address, it is late for that one alone', async () => {
  await mailbox.behave({ answer: 'accept', delayMilliseconds: 1500, to: 'slow@example.org' });
  const answered: string[] = [];
  const send = async (idempotencyKey: string, to?: string) => {
    await mailbox.mailer.send(mailWith({ idempotencyKey, ...(to ? { to } : {}) }));
    answered.push(idempotencyKey);
  };
  const slow = send('slow', 'slow@example.org');
  await send('quick');
  await slow;
  expect(answered).toEqual(['quick', 'slow']);
});

test('the setting tells a process from its start; the table overrules it', async () => {
  process.env.LOCAL_MAILBOX_BEHAVIOUR = '{"answer":"refuse"}';
  expect((await mailbox.mailer.send(mailWith())).kind).toBe('refused');
  await elsewhere.behave({ answer: 'accept' });
  expect((await mailbox.mailer.send(mailWith())).kind).toBe('accepted');
});

test('caught mails are found by addressee, hour and words, the newest first', async () => {
  await mailbox.mailer.send(mailWith({ idempotencyKey: 'one', to: 'Anna@example.org', subject: 'First of 100 %' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const between = (await mailbox.caughtMails())[0]?.receivedAt ?? new Date();
  await mailbox.mailer.send(mailWith({ idempotencyKey: 'two', to: 'bela@example.org', subject: 'Second of 100_' }));
  const keys = async (question: Parameters<LocalMailbox['caughtMails']>[0]) =>
    (await mailbox.caughtMails(question)).map(({ key }) => key);
  expect(await keys({})).toEqual(['two', 'one']);
  expect(await keys({ to: 'anna@EXAMPLE.org' })).toEqual(['one']);
  expect(await keys({ after: new Date(between.getTime() + 1) })).toEqual(['two']);
  expect(await keys({ before: new Date(between.getTime() + 1) })).toEqual(['one']);
  expect(await keys({ containing: '100 %' })).toEqual(['one']);
  expect(await keys({ containing: 'SECOND of 100_' })).toEqual(['two']);
  expect(await keys({ limit: 1 })).toEqual(['two']);
});

test('a mailbox whose database is away was not given the mail', async () => {
  const away = localMailbox({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none', storage });
  expect(await away.mailer.send(mailWith())).toMatchObject({ kind: 'later' });
  await away.close();
});
