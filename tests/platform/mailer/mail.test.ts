import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { isMailAddress } from '~/platform/address/mail-address';
import { checkedMail, type Mail, MalformedMail, mailerOf } from '~/platform/mailer/mail';
import { composedMail } from '~/platform/mailer/smtp.server';
import { attachmentOf, letterPdf, mailWith } from './sample';

const malformed: [string, Partial<Mail>][] = [
  ['a line break in the subject', { subject: 'Hello\r\nBcc: everybody@example.org' }],
  ['a lone line feed in the subject', { subject: 'Hello\nBcc: everybody@example.org' }],
  ['a line separator in the subject', { subject: 'Hello\u2028Bcc: everybody@example.org' }],
  ['a NUL in the sender’s name', { from: { name: 'Lead\0', address: 'lead@example.org' } }],
  ['a line break in the sender’s name', { from: { name: 'Lead\r\nX: y', address: 'lead@example.org' } }],
  ['two addressees in one', { to: 'one@example.org, two@example.org' }],
  ['an addressee with a name', { to: 'One <one@example.org>' }],
  ['an address with a line break', { to: 'one@example.org\nBcc: two@example.org' }],
  ['a Reply-To that is a list', { replyTo: 'one@example.org;two@example.org' }],
  ['a header that is an addressee', { headers: { Bcc: 'two@example.org' } }],
  ['a header with a break in its name', { headers: { 'X-One\r\nBcc': 'two@example.org' } }],
  ['a header with a break in its value', { headers: { 'X-One': 'a\r\nBcc: two@example.org' } }],
  ['an attachment named with a path', { attachments: [{ ...letterPdf, name: '../letter.pdf' }] }],
  ['an attachment named with a line break', { attachments: [{ ...letterPdf, name: 'letter.pdf\r\nX: y' }] }],
  ['an attachment of a type with a parameter', { attachments: [{ ...letterPdf, type: 'text/html; charset=x' }] }],
  ['a key with a space', { idempotencyKey: 'behaviour of the mailbox' }],
  ['no key', { idempotencyKey: '' }],
  ['no text', { text: ' ' }],
  [
    'attachments beyond the limit',
    { attachments: [attachmentOf('large.pdf', 'application/pdf', Buffer.alloc(28_000_001))] },
  ],
];

describe('a mail', () => {
  test.each(malformed)('is refused with %s, and no transport sees it', async (_what, change) => {
    expect(() => checkedMail(mailWith(change))).toThrow(MalformedMail);
    const seen: Mail[] = [];
    const mailer = mailerOf('local', { keepsKeysFor: 0, hands: 1 }, async (mail) => {
      seen.push(mail);
      return { kind: 'accepted', providerId: '1' };
    });
    expect(await mailer.send(mailWith(change))).toMatchObject({ kind: 'refused', name: 'malformed_mail', final: true });
    expect(seen).toEqual([]);
  });

  test('comes out of the composer as it went in, with nothing added', async () => {
    const mail = mailWith({
      from: { name: 'Kinder, "sicher" & <frei> Ελλάδα', address: 'letters@undersigned.example' },
      subject: 'Écrire à temps: =?utf-8?q?no?= Δικαιώματα '.repeat(6).trim(),
      headers: { 'List-Unsubscribe': '<https://undersigned.example/stop?a=1>', 'Auto-Submitted': 'auto-generated' },
      text: 'Zażółć\n.\nFrom here\n--boundary\nBcc: x@example.org\n',
      attachments: [
        letterPdf,
        attachmentOf('Brief – Ελλάδα.pdf', 'application/pdf', Buffer.from([0, 255, 13, 10, 46])),
      ],
    });
    const read = await PostalMime.parse(await composedMail(mail));
    expect(read.from).toMatchObject(mail.from);
    expect(read.to).toEqual([{ name: '', address: mail.to }]);
    expect(read.cc ?? []).toEqual([]);
    expect(read.bcc ?? []).toEqual([]);
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html?.trim()).toBe(mail.html);
    expect(read.attachments.map(({ filename, content }) => [filename, Buffer.from(content as ArrayBuffer)])).toEqual(
      mail.attachments.map(({ name, bytes }) => [name, bytes]),
    );
    expect(read.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-unsubscribe',
      'message-id',
      'mime-version',
      'reply-to',
      'subject',
      'to',
    ]);
  });

  test('has the same Message-ID each time it is composed', async () => {
    const [one, again] = await Promise.all([composedMail(mailWith()), composedMail(mailWith({ subject: 'Else' }))]);
    const idOf = async (bytes: Buffer) => (await PostalMime.parse(bytes)).messageId;
    expect(await idOf(one)).toBe(await idOf(again));
  });
});

test.each([
  ['a@example.org', true],
  ["o'brien+letters@dept.example.org", true],
  ['a@localhost', false],
  ['a..b@example.org', false],
  ['"a b"@example.org', false],
  ['a@exa mple.org', false],
  ['a@-example.org', false],
  [`${'a'.repeat(65)}@example.org`, false],
  [`a@${'b'.repeat(64)}.org`, false],
  ['@example.org', false],
])('%s is a mail address: %s', (value, expected) => expect(isMailAddress(value)).toBe(expected));
