import PostalMime from 'postal-mime';
import { afterEach, expect, test } from 'vitest';
import type { Outcome } from '~/platform/mailer/mail';
import { smtpMailer } from '~/platform/mailer/smtp.server';
import { type SmtpBehaviour, startSmtp } from '../../mocks/smtp';
import { attachmentOf, mailWith } from './sample';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function server(login: { user?: string; password?: string } = {}) {
  const smtp = await startSmtp(login);
  running.push(smtp);
  return smtp;
}
const mailerAt = (url: string, timeoutMilliseconds = 10_000) =>
  smtpMailer({ url, timeoutMilliseconds, loopbackWithoutTls: true });

test('a mail arrives whole, to one addressee, with a large attachment', async () => {
  const smtp = await server();
  const pdf = attachmentOf('letter.pdf', 'application/pdf', Buffer.alloc(1_500_000, '\r\n.\r\nQUIT\r\n'));
  const mail = mailWith({ attachments: [pdf] });
  expect(await mailerAt(smtp.url).send(mail)).toMatchObject({ kind: 'accepted' });
  expect(smtp.taken).toMatchObject([{ from: mail.from.address, to: [mail.to] }]);
  const read = await PostalMime.parse(smtp.taken[0]?.raw ?? '');
  expect(read.subject).toBe(mail.subject);
  expect(Buffer.from(read.attachments[0]?.content as ArrayBuffer).equals(pdf.bytes)).toBe(true);
});

const answers: [SmtpBehaviour, Partial<Outcome>, number][] = [
  [{ at: 'greeting', code: 554 }, { kind: 'stopped' }, 0],
  [{ at: 'sender', code: 530 }, { kind: 'stopped' }, 0],
  [{ at: 'sender', code: 553 }, { kind: 'stopped' }, 0],
  [{ at: 'sender', code: 451 }, { kind: 'later' }, 0],
  [{ at: 'sender', code: 552 }, { kind: 'refused', name: 'smtp_552' }, 0],
  [{ at: 'recipient', code: 530 }, { kind: 'stopped' }, 0],
  [{ at: 'recipient', code: 450 }, { kind: 'later' }, 0],
  [{ at: 'recipient', code: 550 }, { kind: 'refused', name: 'smtp_550' }, 0],
  [{ at: 'data', code: 452 }, { kind: 'later' }, 0],
  [{ at: 'data', code: 554 }, { kind: 'refused', name: 'smtp_554' }, 0],
  ['drop at recipient', { kind: 'later' }, 0],
  ['drop after data', { kind: 'unknown' }, 1],
  ['never answer after data', { kind: 'unknown' }, 1],
];
test.each(answers)('%o means %o', async (behaviour, expected, count) => {
  const smtp = await server();
  smtp.behave(behaviour);
  expect(await mailerAt(smtp.url, 1500).send(mailWith())).toMatchObject(expected);
  expect(smtp.taken).toHaveLength(count);
});

test('a server that is not there is for later', async () => {
  const smtp = await server();
  await running.pop()?.stop();
  expect(await mailerAt(smtp.url).send(mailWith())).toMatchObject({ kind: 'later' });
});

test('name and password are used, and a refusal of them stops everything', async () => {
  const smtp = await server({ user: 'letters@example.org', password: 'p@ss:/word' });
  expect(await mailerAt(smtp.url).send(mailWith())).toMatchObject({ kind: 'accepted' });
  const wrong = `smtp://letters%40example.org:wrong@127.0.0.1:${smtp.port}`;
  expect(await mailerAt(wrong).send(mailWith())).toMatchObject({ kind: 'stopped' });
});

test('SMTP keeps no keys', () => expect(mailerAt('smtp://mail.example.org').keepsKeysFor).toBe(0));
