import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Recipient } from '~/delivery/audience/mail-recipient';
import { coverTranslationForm } from '~/delivery/go-ahead/dispatch-forms';
import { letterMail } from '~/delivery/mail/letter-mail.server';
import type { MailFacts } from '~/delivery/mail/mail-facts.server';
import { normalText } from '~/letters/text/normal-form';
import { fromLine, MalformedMail } from '~/platform/mailer/mail';
import { composedMail } from '~/platform/mailer/smtp.server';
import { sampleEdition } from '../seal/sample';

// What people write, in every place of a mail, adds nothing to it: the mail is composed, and read again by a parser.

const { content } = await sampleEdition(3);
const longest = 'x'.repeat(10_000);
const hostile = [
  'Evil\r\nBcc: victim@europarl.example',
  'Evil\nContent-Type: text/html\n\n<h1>body</h1>',
  'A\u2028Bcc: victim@europarl.example\u2029B\u0085C\u000bD',
  '"Quoted" <victim@europarl.example>, other@europarl.example',
  '=?utf-8?q?=0D=0ABcc:_victim@europarl.example?=',
  '=?utf-8?b?DQpCY2M6IHZpY3RpbUBldXJvcGFybC5leGFtcGxl?=',
  '=\u200b?utf-8?b?DQpCY2M6IHZpY3RpbUBldXJvcGFybC5leGFtcGxl?\u200b=',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</p></body></html><a href="javascript:alert(1)">x</a>',
  '" onmouseover="alert(1)',
  '\u202Emoc.live\u202C \u2066isolated\u2069',
  '--boundary\r\nContent-Disposition: attachment; filename="x.exe"',
  '{name} {objection} $& $1 \uE0000\uE001 \uE000objection\uE001',
  '\0\u0001\u001b[31m',
  '&lt;b&gt; &amp;#10;Bcc: x',
  'a\ud800b',
  longest,
];

type Place = 'fullName' | 'familyName' | 'group' | 'committee' | 'signatory' | 'lead' | 'subject' | 'coverText' | 'ask';
const places: readonly Place[] = [
  'fullName',
  'familyName',
  'group',
  'committee',
  'signatory',
  'lead',
  'subject',
  'coverText',
  'ask',
];
type Said = Partial<Record<Place, string>>;

const cover = 'To {name} {group} {committee|–} {why|–} {signatories from country|–} {lead}.';

function factsWith(said: Said): MailFacts {
  // What is typed comes through its form, as it does when it is saved; what that refuses says nothing here.
  const typed = { counter: '0', subject: said.subject ?? '', coverText: said.coverText ?? '' };
  const { data } = coverTranslationForm.safeParse({
    subject: typed.subject || 'Joint letter',
    coverText: 'x',
    counter: '0',
  });
  const words = coverTranslationForm.safeParse({ ...typed, subject: 'x', coverText: typed.coverText || 'x' });
  const { text, signatories } = content;
  return {
    content: {
      ...content,
      text: { ...text, askInBrief: said.ask === undefined ? text.askInBrief : normalText(said.ask) },
      signatories: signatories.map((one) => ({ ...one, country: 'FR', name: said.signatory || one.name })),
    },
    pdf: { digest: 'ab'.repeat(32), bytes: 1000 },
    lead: said.lead ?? 'Harbour',
    slug: 'no-gap',
    procedures: [],
    covers: [
      {
        language: 'en',
        subject: `${data?.subject ?? 'Joint letter'} {country}`.slice(0, 240),
        coverText: `${words.data?.coverText ?? 'x'}\n\n${cover}`,
      },
    ],
    texts: new Map(),
    replyTo: 'policy@harbour.example',
    note: null,
  };
}

const recipientWith = (said: Said): Recipient => ({
  mailbox: 'person@europarl.example',
  kind: 'person',
  fullName: said.fullName || 'Greta Lindqvist',
  familyName: said.familyName ?? 'Lindqvist',
  honorific: 'Ms',
  position: null,
  institution: 'European Parliament',
  country: 'FR',
  constituency: null,
  group: said.group || 'EPP',
  languages: [],
  salutations: null,
  roles: said.committee ? [{ kind: 'committee', body: said.committee, role: 'member' }] : [],
  frozen: { language: 'en', attached: true },
});

const pdf = Buffer.from('%PDF-1.7');

/** The mail with these words in it, as a parser reads it; null where it is refused before it leaves. */
async function read(said: Said) {
  const id = '00000000-0000-0000-0000-000000000000';
  const mail = await letterMail(factsWith(said), recipientWith(said), id);
  const from = /^"(.*)" <([^<>]+)>$/.exec(mail.fromLine)!;
  const sender = { name: from[1]!.replaceAll(/\\(.)/g, '$1'), address: from[2]! };
  expect(fromLine(sender)).toBe(mail.fromLine);
  const { mailbox: to, replyTo, subject, text, html, headers, attachmentName: name, attachmentDigest: digest } = mail;
  const attachments = [{ name, digest, type: 'application/pdf', bytes: pdf }];
  const composed = { from: sender, to, replyTo, subject, text, html, headers, attachments, idempotencyKey: 'key' };
  const bytes = await composedMail(composed).catch((fault) => {
    if (fault instanceof MalformedMail) return null;
    throw fault;
  });
  return bytes && { mail, read: await PostalMime.parse(bytes), bytes };
}

const ordinary = (await read({}))!;
const names = (one: typeof ordinary) => one.read.headers.map(({ key }) => key).sort();
const elements = (html: string) =>
  (html.match(/<\/?[a-z][a-z0-9]*/gi) ?? []).filter((tag) => !/^<\/?(p|br)$/i.test(tag));

async function addsNothing(said: Said): Promise<void> {
  const found = await read(said);
  if (!found) return;
  const { read: parsed, mail } = found;
  expect(names(found)).toEqual(names(ordinary));
  expect(parsed.to).toEqual([{ name: '', address: 'person@europarl.example' }]);
  expect(parsed.from?.address).toBe('letters@undersigned.example');
  expect(parsed.replyTo).toEqual([{ name: '', address: 'policy@harbour.example' }]);
  expect([...(parsed.cc ?? []), ...(parsed.bcc ?? [])]).toEqual([]);
  expect(parsed.attachments.map(({ filename }) => filename)).toEqual(['no-gap.pdf']);
  expect(parsed.subject).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
  // Paragraphs and lines aside, the HTML holds the elements of the ordinary mail and no others, nor further links.
  expect(new Set(elements(mail.html))).toEqual(new Set(elements(ordinary.mail.html)));
  expect(mail.html.match(/<a\b/g)).toHaveLength(ordinary.mail.html.match(/<a\b/g)!.length);
  expect(mail.html).not.toMatch(/<(script|img|iframe|object|form)\b|<[^>]*\son\w+=/i);
  expect(`${mail.html}${mail.text}`).not.toMatch(/place\.invalid|[\u202a-\u202e\u2066-\u2069]/);
}

describe('nothing is added to a mail', () => {
  test('the ordinary one goes out', () => {
    expect(ordinary.read.subject).toBe('Joint letter France');
    expect(names(ordinary)).not.toContain('list-unsubscribe');
    expect(names(ordinary)).not.toContain('auto-submitted');
    expect(ordinary.read.text).toContain('To Greta Lindqvist EPP – ');
  });

  test.each(places)('by hostile words as %s', async (place) => {
    for (const words of hostile) await addsNothing({ [place]: words });
  });

  test('by any words anywhere', async () => {
    const words = fc.oneof(
      fc.constantFrom(...hostile.slice(0, -1)),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '\r',
            '\n',
            '\u2028',
            '<',
            '>',
            '"',
            "'",
            '{',
            '}',
            '=?',
            '?=',
            ':',
            '@',
            ',',
            ';',
            'Bcc',
            '&',
            '\uE000',
            '\uE001',
            '0',
            '\u202e',
          ),
          { maxLength: 24 },
        )
        .map((signs) => signs.join('')),
    );
    const said = fc.record(Object.fromEntries(places.map((place) => [place, words])), { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(said, addsNothing), { numRuns: 25 });
  });
});
