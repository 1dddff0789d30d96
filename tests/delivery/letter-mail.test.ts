import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { letterMail, type MailFacts } from '~/delivery/letter-mail.server';
import { composedMail } from '~/platform/mailer/compose.server';
import { sampleEdition } from '../seal/sample';

const { content } = await sampleEdition(7);
const facts: MailFacts = {
  content,
  pdfDigest: 'ab'.repeat(32),
  lead: 'Harbour',
  slug: 'no-gap',
  subject: 'Joint letter',
  coverText: 'Dear all,\n\nwe write to you.',
  replyTo: 'policy@harbour.example',
  note: null,
};
const nobody = '00000000-0000-0000-0000-000000000000';
const to = (familyName: string | null) => ({
  mailbox: 'person@europarl.example',
  familyName,
  honorific: 'Ms' as const,
  country: 'FR',
});

describe('the mail to an official', () => {
  test('greets, quotes the ask word for word before the cover text, and names who signed from the country', async () => {
    const { text } = await letterMail(facts, to('Lindqvist'), nobody);
    expect(text).toMatch(/^(Demonstration[\s\S]*)?[\s\S]*Dear Ms Lindqvist,/);
    const ask = text.indexOf(content.text.askInBrief);
    expect(ask).toBeGreaterThan(0);
    expect(ask).toBeLessThan(text.indexOf('we write to you.'));
    expect(text).toContain('Signed from France:');
    expect(text).toContain('/letters/no-gap');
    expect(text).toMatch(/\/objections\/00000000-0000-0000-0000-000000000000\./);
  });

  test('addresses the office where no title is known', async () => {
    const { text } = await letterMail(facts, { ...to('Lindqvist'), honorific: null }, nobody);
    expect(text).toContain('Dear Member of the European Parliament,');
  });

  test.each(['O’Brien & "Sons" <b>x</b>', "D'Angelo $& $1 $`", '\u202Eevil\u202C'])(
    'writes a hostile name as words: %s',
    async (name) => {
      const { html, text } = await letterMail(facts, to(name), nobody);
      expect(html).not.toContain('<b>x</b>');
      expect(text).toContain(`Dear Ms ${name.replace(/\p{C}/gu, ' ')},`.replace(/\s+/g, ' '));
      expect(`${html}${text}`).not.toContain('place-of-the');
    },
  );

  test.each([
    'Evil\r\nBcc: victim@europarl.example',
    '"Name" <victim@europarl.example>, x',
    'A\u2028B\u0000C',
    '\r\n\r\n<h1>body</h1>',
  ])('lets no lead’s name or subject add a header or an addressee: %j', async (hostile) => {
    const subject = hostile.replace(/[\p{C}\s]+/gu, ' ').trim();
    const mail = await letterMail({ ...facts, lead: hostile, subject }, to('Lindqvist'), nobody);
    const from = /^"(.*)" <([^<>]+)>$/.exec(mail.fromLine)!;
    const bytes = await composedMail({
      from: { name: from[1]!.replaceAll(/\\(.)/g, '$1'), address: from[2]! },
      to: mail.mailbox,
      replyTo: mail.replyTo,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: mail.headers,
      attachments: [],
      idempotencyKey: 'key',
    });
    const read = await PostalMime.parse(bytes);
    expect(read.to).toEqual([{ name: '', address: 'person@europarl.example' }]);
    expect(read.from?.address).toBe('letters@undersigned.example');
    expect(read.replyTo).toEqual([{ name: '', address: 'policy@harbour.example' }]);
    expect(read.headers.filter(({ key }) => ['bcc', 'cc'].includes(key))).toEqual([]);
    expect(read.subject).toBe(subject);
  });

  test('is the same bytes each time, and another digest for another byte', async () => {
    const one = await letterMail(facts, to('Lindqvist'), nobody);
    const rendered = new Map();
    await letterMail(facts, to('Other'), nobody, rendered);
    expect(await letterMail(facts, to('Lindqvist'), nobody, rendered)).toEqual(one);
    const other = await letterMail({ ...facts, note: 'Note of today.' }, to('Lindqvist'), nobody);
    expect(other.requestDigest).not.toBe(one.requestDigest);
    expect(other.text).toContain('Note of today.');
  });
});
