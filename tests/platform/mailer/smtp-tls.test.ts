import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smtpMailer } from '~/platform/mailer/smtp.server';
import { type SmtpServing, startSmtp } from '../../mocks/smtp';
import { type Issued, issued, keyOf } from '../../seal/certificates';
import { mailWith } from './sample';

const serverOnly = ['1.3.6.1.5.5.7.3.1'];
const login = { user: 'letters@example.org', password: '50%:/of@all' };
const running: { stop(): Promise<void> }[] = [];
let authority: Issued;

beforeAll(async () => {
  authority = await issued({ name: 'An authority of the test' });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const pem = ({ certificate }: Issued) => certificate.toString('pem');
async function identity(wish: Partial<Parameters<typeof issued>[0]> = {}) {
  const own = await issued({
    name: 'mail',
    issuer: authority,
    purposes: serverOnly,
    critical: false,
    hosts: ['127.0.0.1'],
    ...wish,
  });
  return { key: await keyOf(own), cert: pem(own) };
}

async function serving(given: SmtpServing) {
  const smtp = await startSmtp(given);
  running.push(smtp);
  return smtp;
}

type Ways = Omit<Parameters<typeof smtpMailer>[0], 'url'>;
const send = (url: string, ways: Ways = {}) =>
  smtpMailer({ url, timeoutMilliseconds: 5000, trusted: [pem(authority)], ...ways }).send(mailWith());

describe('mail by SMTP goes over TLS', () => {
  test.each([false, true])('with name and password, from the start: %s', async (fromTheStart) => {
    const smtp = await serving({ ...login, fromTheStart, tls: await identity() });
    expect(await send(smtp.url)).toMatchObject({ kind: 'accepted' });
    expect(smtp.taken).toHaveLength(1);
    expect(smtp.heardInClear()).not.toMatch(/AUTH|MAIL FROM|Dear/);
  });

  test('and to a server that offers none neither name, nor password, nor mail is sent', async () => {
    const smtp = await serving(login);
    expect(await send(smtp.url)).toEqual({
      kind: 'later',
      sentence: { set: 'platform/mailer', key: 'smtpNoTls', values: { host: '127.0.0.1' } },
      retryAfterSeconds: 300,
      of: 'every mail',
    });
    expect(smtp.heardInClear()).toMatch(/^EHLO [^\r\n]+\r\nSTARTTLS\r\n/);
    expect(smtp.heardInClear()).not.toMatch(/AUTH|MAIL FROM|Dear/);
    expect(smtp.taken).toEqual([]);
  });

  test('and to one that speaks in clear where TLS is expected from the start neither', async () => {
    const smtp = await serving({});
    expect(await send(smtp.url.replace('smtp:', 'smtps:'))).toMatchObject({
      kind: 'later',
      sentence: { key: 'smtpNoTls' },
    });
    expect(smtp.taken).toEqual([]);
  });
});

describe('a mail server on this machine itself', () => {
  test('gets mails in clear where the setting allows it', async () => {
    const smtp = await serving(login);
    expect(await send(smtp.url, { loopbackWithoutTls: true })).toMatchObject({ kind: 'accepted' });
  });

  test('is no other machine: the setting allows nothing for that', async () => {
    const smtp = await serving({});
    // The same server, by an address that is reached and that is none of the loopback’s.
    const elsewhere = smtp.url.replace('127.0.0.1', '0.0.0.0');
    expect(await send(elsewhere, { loopbackWithoutTls: true })).toMatchObject({ kind: 'later', of: 'every mail' });
    expect(smtp.taken).toEqual([]);
  });
});

const untrusted: [string, Partial<Parameters<typeof issued>[0]>, string][] = [
  ['signed by itself', { issuer: undefined, purposes: serverOnly }, 'selfSigned'],
  ['expired', { notAfter: new Date('2025-06-01') }, 'expired'],
  ['not valid yet', { notBefore: new Date('2039-01-01') }, 'notYet'],
  ['made out to another host', { hosts: ['mail.elsewhere.example'] }, 'otherName'],
];

describe.each([false, true])(
  'a certificate that is not trusted is named as such, TLS from the start: %s',
  (fromTheStart) => {
    test.each(untrusted)('%s', async (_what, wish, fault) => {
      const smtp = await serving({ ...login, fromTheStart, tls: await identity(wish) });
      expect(await send(smtp.url)).toMatchObject({
        kind: 'later',
        sentence: { key: 'smtpUntrusted', values: { host: '127.0.0.1', fault: { key: fault } } },
        of: 'every mail',
      });
      expect(smtp.taken).toEqual([]);
    });

    test('issued by an authority that nobody knows', async () => {
      const smtp = await serving({ ...login, fromTheStart, tls: await identity() });
      expect(await send(smtp.url, { trusted: [pem(await issued({ name: 'Another authority' }))] })).toMatchObject({
        kind: 'later',
        sentence: { key: 'smtpUntrusted', values: { fault: { key: 'unknownAuthority' } } },
      });
    });
  },
);
