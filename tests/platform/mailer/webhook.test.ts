import { expect, test } from 'vitest';
import { readResendWebhook } from '~/platform/mailer/webhook.server';
import { signedWebhook } from '../../mocks/resend';

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
const bounced = {
  type: 'email.bounced',
  created_at: '2026-11-21T10:00:00.000Z',
  data: {
    email_id: 'mail-1',
    tags: { letter: '1' },
    bounce: { type: 'Permanent', subType: 'Suppressed', message: 'No such mailbox' },
  },
};

test('a permanent bounce is read with the mail it is about', () => {
  const { rawBody, headers } = signedWebhook(bounced, { secret, id: 'msg_1' });
  expect(readResendWebhook(rawBody, headers, secret)).toEqual({
    id: 'msg_1',
    type: 'email.bounced',
    at: new Date('2026-11-21T10:00:00.000Z'),
    providerId: 'mail-1',
    tags: { letter: '1' },
    bounce: { permanent: true, kind: 'Permanent / Suppressed', sentence: 'No such mailbox' },
  });
});

test('a transient bounce is not permanent', () => {
  const change = {
    ...bounced,
    data: { ...bounced.data, bounce: { type: 'Transient', subType: 'General', message: '' } },
  };
  const { rawBody, headers } = signedWebhook(change, { secret });
  expect(readResendWebhook(rawBody, headers, secret)).toMatchObject({ bounce: { permanent: false } });
});

test('the same telling twice has the same id', () => {
  const ids = [1, 2].map(() => {
    const { rawBody, headers } = signedWebhook(bounced, { secret, id: 'msg_twice' });
    const read = readResendWebhook(rawBody, headers, secret);
    return typeof read === 'string' ? read : read.id;
  });
  expect(ids).toEqual(['msg_twice', 'msg_twice']);
});

test('types not known here, tags as a list and tellings about no mail are read', () => {
  const list = signedWebhook(
    { type: 'email.delivered', data: { email_id: 'mail-2', tags: [{ name: 'a', value: 'b' }] } },
    { secret },
  );
  expect(readResendWebhook(list.rawBody, list.headers, secret)).toMatchObject({ providerId: 'mail-2' });
  const domain = signedWebhook({ type: 'domain.of_tomorrow', data: { id: 'd' } }, { secret });
  expect(readResendWebhook(domain.rawBody, domain.headers, secret)).toMatchObject({
    type: 'domain.of_tomorrow',
    providerId: null,
  });
});

test('a second signature beside a wrong one is enough, as when a secret is changed', () => {
  const { rawBody, headers } = signedWebhook(bounced, { secret });
  headers.set('svix-signature', `v1,AAAA ${headers.get('svix-signature')}`);
  expect(readResendWebhook(rawBody, headers, secret)).toMatchObject({ type: 'email.bounced' });
});

test('a changed body, another secret, another id, no signature or a body that is no telling is forged', () => {
  const { rawBody, headers } = signedWebhook(bounced, { secret });
  expect(readResendWebhook(rawBody.replace('mail-1', 'mail-2'), headers, secret)).toBe('forged');
  expect(readResendWebhook(rawBody, headers, `whsec_${Buffer.from('another').toString('base64')}`)).toBe('forged');
  const renamed = new Headers(headers);
  renamed.set('svix-id', 'msg_other');
  expect(readResendWebhook(rawBody, renamed, secret)).toBe('forged');
  const bare = new Headers(headers);
  bare.delete('svix-signature');
  expect(readResendWebhook(rawBody, bare, secret)).toBe('forged');
  const shapeless = signedWebhook({ type: '' }, { secret });
  expect(readResendWebhook(shapeless.rawBody, shapeless.headers, secret)).toBe('forged');
});

test('six minutes ago is old; six minutes ahead is forged; four minutes ago is good', () => {
  const at = (minutes: number) => {
    const { rawBody, headers } = signedWebhook(bounced, { secret, at: new Date(Date.now() + minutes * 60_000) });
    return readResendWebhook(rawBody, headers, secret);
  };
  expect(at(-6)).toBe('old');
  expect(at(6)).toBe('forged');
  expect(at(-4)).toMatchObject({ type: 'email.bounced' });
});
