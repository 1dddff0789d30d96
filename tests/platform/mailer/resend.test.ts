import { afterEach, expect, test, vi } from 'vitest';
import { resendMailer } from '~/platform/mailer/resend.server';
import { type ResendSettings, startResend } from '../../mocks/resend';
import { letterPdf, mailWith } from './sample';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((provider) => provider.stop()));
});

async function provider(settings: ResendSettings = {}) {
  const resend = await startResend(settings);
  running.push(resend);
  const mailer = (apiKey = resend.apiKey, requestsPerSecond = 1000, timeoutMilliseconds = 10_000) =>
    resendMailer({ apiKey, baseUrl: resend.baseUrl, requestsPerSecond, timeoutMilliseconds });
  return { resend, mailer };
}

test('the provider gets the whole mail, with the attachment in base64', async () => {
  const { resend, mailer } = await provider();
  const mail = mailWith({ tags: { letter: 'letter_1' } });
  const outcome = await mailer().send(mail);
  expect(outcome).toEqual({ kind: 'accepted', providerId: resend.taken[0]?.id });
  expect(resend.taken[0]).toMatchObject({
    key: 'message-1',
    body: {
      from: '"Undersigned" <letters@undersigned.example>',
      to: mail.to,
      reply_to: mail.replyTo,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: mail.headers,
      tags: [{ name: 'letter', value: 'letter_1' }],
      attachments: [
        {
          filename: 'letter.pdf',
          content_type: 'application/pdf',
          content: Buffer.from(letterPdf.bytes).toString('base64'),
        },
      ],
    },
  });
});

test('the same key and mail again is one mail; with another body it is refused; after a day it is a new one', async () => {
  let now = Date.now();
  const { resend, mailer } = await provider({ now: () => now });
  const first = await mailer().send(mailWith());
  expect(await mailer().send(mailWith())).toEqual(first);
  expect(resend.taken).toHaveLength(1);
  expect(await mailer().send(mailWith({ subject: 'Another' }))).toMatchObject({
    kind: 'refused',
    name: 'invalid_idempotent_request',
  });
  now += mailer().keepsKeysFor * 1000;
  await mailer().send(mailWith());
  expect(resend.taken).toHaveLength(2);
});

test('an answer lost after the mail was taken is unknown, and the same key finds the same mail', async () => {
  const { resend, mailer } = await provider();
  resend.behave('drop after keeping');
  expect(await mailer().send(mailWith())).toMatchObject({ kind: 'unknown' });
  expect(await mailer().send(mailWith())).toEqual({ kind: 'accepted', providerId: resend.taken[0]?.id });
  expect(resend.taken).toHaveLength(1);
});

test.each(['drop before keeping', 'never answer'] as const)('%s is unknown', async (behaviour) => {
  const { resend, mailer } = await provider();
  resend.behave(behaviour);
  expect(await mailer(resend.apiKey, 1000, 400).send(mailWith())).toMatchObject({ kind: 'unknown' });
});

test('two at once under one key are one mail, and the second is asked to come later', async () => {
  const { resend, mailer } = await provider();
  resend.answerAfter(1000);
  const outcomes = await Promise.all([mailer().send(mailWith()), mailer().send(mailWith())]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'later']);
  expect(resend.taken).toHaveLength(1);
});

test.each([
  [429, 'rate_limit_exceeded', { kind: 'later', retryAfterSeconds: 7 }],
  [429, 'daily_quota_exceeded', { kind: 'later', retryAfterSeconds: 3600 }],
  [429, 'monthly_quota_exceeded', { kind: 'stopped' }],
  [500, 'internal_server_error', { kind: 'unknown' }],
  [500, 'application_error', { kind: 'unknown' }],
  [400, 'restricted_api_key', { kind: 'stopped' }],
  [403, 'validation_error', { kind: 'stopped' }],
  [422, 'validation_error', { kind: 'refused', name: 'validation_error', final: true }],
  [422, 'invalid_attachment', { kind: 'refused', name: 'invalid_attachment', final: true }],
  [451, 'security_error', { kind: 'refused', name: 'security_error', final: true }],
  [503, 'a_name_of_tomorrow', { kind: 'unknown' }],
])('%i %s means %o', async (status, name, expected) => {
  const { resend, mailer } = await provider();
  resend.behave({ status, name, headers: name === 'rate_limit_exceeded' ? { 'retry-after': '7' } : {} });
  expect(await mailer().send(mailWith())).toMatchObject(expected);
  expect(resend.taken).toEqual([]);
});

test('a wrong key of the account stops everything', async () => {
  const { mailer } = await provider();
  expect(await mailer('re_wrong').send(mailWith())).toMatchObject({ kind: 'stopped' });
});

test('a limit that the provider tells is kept, though the setting allows more', async () => {
  const { resend, mailer } = await provider();
  const paced = mailer();
  resend.limits({ 'ratelimit-limit': '4', 'ratelimit-remaining': '3', 'ratelimit-reset': '1' });
  await paced.send(mailWith({ idempotencyKey: 'first' }));
  const began = performance.now();
  const keys = Array.from({ length: 5 }, (_, number) => `message-${number}`);
  await Promise.all(keys.map((idempotencyKey) => paced.send(mailWith({ idempotencyKey }))));
  expect(performance.now() - began).toBeGreaterThan(900);
});

test('where nothing remains although this process asked for little, it waits until the limit is reset', async () => {
  const { resend, mailer } = await provider();
  const paced = mailer();
  resend.limits({ 'ratelimit-limit': '10', 'ratelimit-remaining': '0', 'ratelimit-reset': '1' });
  await paced.send(mailWith({ idempotencyKey: 'first' }));
  const began = performance.now();
  await paced.send(mailWith());
  expect(performance.now() - began).toBeGreaterThan(900);
});

test('beyond the provider’s limit a mail is not taken, and is for later', async () => {
  const { resend, mailer } = await provider({ requestsPerSecond: 1 });
  const outcomes = await Promise.all([mailer().send(mailWith()), mailer().send(mailWith({ idempotencyKey: 'two' }))]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'later']);
  expect(resend.taken).toHaveLength(1);
});

test('a long wait that the provider asks for is not sat out: the mail is for later', async () => {
  const { resend, mailer } = await provider();
  const paced = mailer();
  resend.behave({ status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '30' } });
  await paced.send(mailWith());
  expect(await paced.send(mailWith())).toMatchObject({ kind: 'later', retryAfterSeconds: 30, of: 'every mail' });
});

test('after “too many requests” the next one waits as long as it was asked to', async () => {
  const { resend, mailer } = await provider();
  const paced = mailer();
  resend.behave({ status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '1' } });
  await paced.send(mailWith());
  const began = performance.now();
  await paced.send(mailWith());
  expect(performance.now() - began).toBeGreaterThan(900);
});

test('a refusal is not written to the console', async () => {
  const spoken = vi.spyOn(console, 'error');
  const { mailer } = await provider();
  await mailer('re_wrong').send(mailWith());
  expect(spoken).not.toHaveBeenCalled();
});
