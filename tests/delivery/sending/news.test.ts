import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { receiveNews, sweepNews } from '~/delivery/sending/news.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { localStorage } from '~/platform/installation/storage.server';
import { localMailbox } from '~/platform/mailer/local.server';
import type { Telling } from '~/platform/mailer/webhook.server';
import { action } from '~/routes/hooks/resend';
import { aSealedLetter, officials, sent } from '../../setup/dispatches';
import { emptied } from '../../setup/tampering';

const secret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;
const folder = mkdtempSync(join(tmpdir(), 'news-'));
process.env.DATA_FOLDER = folder;
process.env.SENDING_PATIENCE_SECONDS = '1';
process.env.MESSAGES_PER_SECOND = '1000';
process.env.RESEND_WEBHOOK_SECRET = secret;
forgetSettings();
const mailbox = localMailbox({
  databaseUrl: process.env.DATABASE_URL ?? '',
  storage: localStorage(join(folder, 'files')),
});
afterAll(() => mailbox.close());

let dispatchId = '';
let official: { id: string; address: string };
beforeEach(async () => {
  await emptied('official', 'message_news');
  await mailbox.behave(null);
  await mailbox.emptyMailbox();
  [official] = (await officials(1)) as [{ id: string; address: string }];
  dispatchId = await sent(await aSealedLetter());
});

const message = () => database().message.findFirstOrThrow({ where: { dispatchId } });
const state = async () => (await message()).state;
const telling = (type: string, changed: Partial<Telling> = {}): Telling => ({
  id: `msg_${randomUUID()}`,
  type,
  at: new Date(),
  providerId: null,
  tags: {},
  ...changed,
});
const accepted = async () => {
  await sendToTheEnd(dispatchId, mailbox.mailer);
  return { providerId: (await message()).providerId! };
};
const permanent = { bounce: { permanent: true, kind: 'Permanent / General', sentence: 'No such user' } };

describe('what the provider tells', () => {
  test('moves the message, once for each identifier, however often and at once it comes', async () => {
    const about = await accepted();
    const news = telling('email.delivered', about);
    await Promise.all([receiveNews(news), receiveNews(news), receiveNews(news)]);
    expect(await state()).toBe('delivered');
    expect(await database().messageNews.count()).toBe(1);
  });

  test('in any order ends the same', async () => {
    const about = await accepted();
    await receiveNews(telling('email.delivered', about));
    await receiveNews(telling('email.delivery_delayed', about));
    await receiveNews(telling('email.sent', about));
    expect(await state()).toBe('delivered');
  });

  test('of a permanent bounce ends the mailbox, and not the person', async () => {
    const about = await accepted();
    await receiveNews(telling('email.bounced', { ...about, ...permanent }));
    expect(await state()).toBe('bounced');
    const found = await database().official.findUniqueOrThrow({
      where: { id: official.id },
      include: { mailboxes: true },
    });
    expect(found.suppressedAt).toBeNull();
    expect(found.mailboxes[0]!.bouncedAt).not.toBeNull();
  });

  test('of a passing bounce leaves the mailbox', async () => {
    const about = await accepted();
    await receiveNews(telling('email.bounced', { ...about, bounce: { ...permanent.bounce, permanent: false } }));
    expect(
      (await database().officialMailbox.findFirstOrThrow({ where: { officialId: official.id } })).bouncedAt,
    ).toBeNull();
  });

  test('before our own answer was recorded waits for it', async () => {
    const { id } = await message();
    const { requestDigest } = await message();
    const providerId = `local:message/${id}/${requestDigest.slice(0, 16)}`;
    await receiveNews(telling('email.delivered', { providerId }));
    expect(await state()).toBe('prepared');
    await sendToTheEnd(dispatchId, mailbox.mailer);
    expect(await state()).toBe('delivered');
  });

  test('of a message whose answer was lost says what became of it', async () => {
    await mailbox.behave({ answer: 'drop after keeping' });
    await sendSlice(dispatchId, mailbox.mailer);
    expect(await state()).toBe('sending');
    await receiveNews(telling('email.delivered', { tags: { message: (await message()).id } }));
    expect(await state()).toBe('delivered');
  });

  test('that crossed its answer is heeded by the sweep', async () => {
    const about = await accepted();
    await database().messageNews.create({
      data: {
        id: 'crossed',
        kind: 'email.delivered',
        happenedAt: new Date(),
        facts: { ...about, permanent: false, sentence: null },
      },
    });
    await sweepNews();
    expect(await state()).toBe('delivered');
  });
});

describe('the hook', () => {
  const asked = (body: string, changed: Record<string, string> = {}, at = Math.floor(Date.now() / 1000)) => {
    const id = `msg_${randomUUID()}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
    const headers = { 'svix-id': id, 'svix-timestamp': String(at), 'svix-signature': signature, ...changed };
    const request = new Request('http://localhost/hooks/resend', { method: 'POST', body, headers });
    return action({ request, params: {}, context: {} as never });
  };
  const body = (type: string, providerId = 'x') =>
    JSON.stringify({ type, created_at: new Date().toISOString(), data: { email_id: providerId } });

  test('takes what is signed, and moves by it', async () => {
    const { providerId } = await accepted();
    expect((await asked(body('email.delivered', providerId))).status).toBe(200);
    expect(await state()).toBe('delivered');
  });

  test('answers 200 to types that it does not know, and changes nothing', async () => {
    await accepted();
    expect((await asked(body('contact.created'))).status).toBe(200);
    expect(await state()).toBe('accepted');
  });

  test('refuses what is forged or old', async () => {
    expect((await asked(body('email.delivered'), { 'svix-signature': 'v1,AAAA' })).status).toBe(401);
    expect((await asked(body('email.delivered'), {}, Math.floor(Date.now() / 1000) - 3600)).status).toBe(400);
    expect(await database().messageNews.count()).toBe(0);
  });
});
