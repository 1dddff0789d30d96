import { describe, expect, test } from 'vitest';
import type { Recipient } from '~/delivery/audience/mail-recipient';
import { letterMail } from '~/delivery/mail/letter-mail.server';
import type { MailFacts } from '~/delivery/mail/mail-facts.server';
import { withOwnLinks } from '~/delivery/mail/own-links.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { sampleEdition } from '../../seal/sample';

const { content } = await sampleEdition(7);
const facts: MailFacts = {
  content,
  pdf: { digest: 'ab'.repeat(32), bytes: 200_000 },
  lead: 'Harbour',
  slug: 'no-gap',
  procedures: ['2022/0155(COD)'],
  covers: [{ language: 'en', subject: 'Joint letter', coverText: 'Dear all,\n\nwe write to you.' }],
  texts: new Map([
    ['en', { language: 'en', title: content.text.title, askInBrief: content.text.askInBrief }],
    ['fr', { language: 'fr', title: 'Sans délai', askInBrief: 'Adoptez une position avant l’expiration.' }],
  ]),
  replyTo: 'policy@harbour.example',
  note: null,
};
const withCover = (coverText: string, subject = 'Joint letter'): MailFacts => ({
  ...facts,
  covers: [{ language: 'en', subject, coverText }],
});
const nobody = '00000000-0000-0000-0000-000000000000';
const to = (familyName: string | null, changed: Partial<Recipient> = {}): Recipient => ({
  mailbox: 'person@europarl.example',
  fullName: `Greta ${familyName}`,
  familyName,
  honorific: 'Ms',
  kind: 'person',
  position: null,
  institution: 'European Parliament',
  country: 'FR',
  constituency: null,
  group: 'EPP',
  languages: [],
  salutations: null,
  roles: [],
  ...changed,
});

describe('the mail to an official', () => {
  test('greets, quotes the ask word for word before the cover text, and names who signed from the country', async () => {
    const { text } = withOwnLinks(await letterMail(facts, to('Lindqvist'), nobody), nobody);
    expect(text).toMatch(/^(Demonstration[\s\S]*)?[\s\S]*Dear Ms Lindqvist,/);
    const ask = text.indexOf(content.text.askInBrief);
    expect(ask).toBeGreaterThan(0);
    expect(ask).toBeLessThan(text.indexOf('we write to you.'));
    expect(text).toContain('1 signatory is from France: Alsace Safe Childhood Alliance.');
    expect(text).toContain('Why we are writing to you\nMember of the European Parliament for France');
    expect(text).toMatch(/\/official-page\/00000000-0000-0000-0000-000000000000\./);
    expect(text).toMatch(/\/objections\/00000000-0000-0000-0000-000000000000\./);
    expect(text).toContain('Ada Example, Policy officer, ada@children.example, +32 2 555 01 23');
  });

  test('tells an official from a country without signatories nothing of it, and many names end in a count', async () => {
    const none = await letterMail(facts, to('Lindqvist', { country: 'MT' }), nobody);
    expect(none.text).not.toMatch(/signator(y is|ies are) from/);
    const signatories = Array.from({ length: 20 }, (_, number) => ({
      ...content.signatories[0]!,
      name: `Society ${number + 1}`,
      country: 'DE',
    }));
    const ofMany = { ...facts, content: { ...content, signatories } };
    const many = await letterMail(ofMany, to('Lindqvist', { country: 'DE' }), nobody);
    expect(many.text).toContain('20 signatories are from Germany: Society 1, ');
    expect(many.text).toContain('Society 12 and 8 more.');
  });

  test('says that it is about the file where the official works on it', async () => {
    const roles: Recipient['roles'] = [
      { kind: 'file', body: '2022/0155(COD)', role: 'rapporteur' },
      { kind: 'file', body: '2020/0001(COD)', role: 'shadow' },
      { kind: 'committee', body: 'LIBE', role: 'member' },
    ];
    const { text } = await letterMail(facts, to('Lindqvist', { roles }), nobody);
    expect(text).toContain('Why we are writing to you\nRapporteur on 2022/0155(COD)\n');
  });

  test('addresses the office where no title is known', async () => {
    const { text } = await letterMail(facts, to('Lindqvist', { honorific: null }), nobody);
    expect(text).toContain('Dear Member of the European Parliament,');
  });

  test.each([
    [{ salutations: { en: 'Dear Dame Greta' } }, 'Dear Dame Greta,'],
    [{ kind: 'office', honorific: null, fullName: 'Chair of LIBE' }, 'Dear Sir or Madam,'],
    [{ institution: 'House of Commons', honorific: null }, 'Dear Sir or Madam,'],
    [{ institution: 'House of Commons' }, 'Dear Ms Lindqvist,'],
  ] as const)(
    'greets an office, and who is no Member of the Parliament, as what they are: %o',
    async (changed, said) => {
      expect((await letterMail(facts, to('Lindqvist', changed), nobody)).text).toContain(said);
    },
  );

  test('goes to nobody’s tracker: nothing is fetched, and every link is its own address', async () => {
    const mail = await letterMail(facts, to('Lindqvist'), nobody);
    expect(mail.headers).toEqual({});
    expect(mail.html).not.toMatch(/<img|url\(|src=/);
    const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, link]) => new URL(link!).origin);
    expect(new Set(links)).toEqual(new Set(['http://localhost:4100']));
  });

  test('is the same bytes each time, and another digest for another byte', async () => {
    const one = await letterMail(facts, to('Lindqvist'), nobody);
    const rendered = new Map();
    await letterMail(facts, to('Other'), nobody, rendered);
    expect(await letterMail(facts, to('Lindqvist'), nobody, rendered)).toEqual(one);
    expect(rendered.size).toBe(1);
    const other = await letterMail({ ...facts, note: 'Note of today.' }, to('Lindqvist'), nobody);
    expect(other.requestDigest).not.toBe(one.requestDigest);
    expect(other.text).toContain('Note of today.');
  });
});

describe('fields', () => {
  test('are filled in subject, text and HTML alike, with what stands in where one is empty', async () => {
    const cover = 'To {NAME} of {group|your group}: {number from country} of {number of signatories}.';
    const some = await letterMail(withCover(cover, '{country}: a letter'), to('Lindqvist'), nobody);
    expect(some.subject).toBe('France: a letter');
    expect(some.text).toContain('To Greta Lindqvist of EPP: 1 of 7.');
    expect(some.html).toContain('To Greta Lindqvist of EPP: 1 of 7.');
    expect(some.html).toContain('<title>France: a letter</title>');
    const none = await letterMail(withCover(cover), to('Lindqvist', { group: null }), nobody);
    expect(none.text).toContain('of your group:');
  });

  test('that are empty for an official and have nothing that stands in stop the mail, naming both', async () => {
    const facts = withCover('We count on {committee}.');
    await expect(letterMail(facts, to('Lindqvist'), nobody)).rejects.toThrow(
      'The field {committee} is empty for Greta Lindqvist.',
    );
  });

  test('of the salutation bring their own first paragraph, before the ask', async () => {
    const { text } = await letterMail(withCover('{salutation}, dear colleagues,\n\nwords.'), to('Lindqvist'), nobody);
    expect(text.match(/Dear Ms Lindqvist/g)).toHaveLength(1);
    expect(text.indexOf('dear colleagues')).toBeLessThan(text.indexOf(content.text.askInBrief));
    expect(text.indexOf('words.')).toBeGreaterThan(text.indexOf(content.text.askInBrief));
  });

  test('do not fill what a value says', async () => {
    const named = to('Lindqvist', { fullName: '{country} \uE0000\uE001 $& \uE000objection\uE001' });
    const { text, html } = await letterMail(withCover('To {name}!'), named, nobody);
    expect(text).toContain('To {country} 0 $& objection!');
    expect(html).toContain('To {country} 0 $&amp; objection!');
  });
});

describe('the language', () => {
  const covers = [...facts.covers, { language: 'fr', subject: 'Lettre ouverte', coverText: 'Nous vous écrivons.' }];

  test('is the official’s where there are words in it, and quotes the ask in it', async () => {
    const mail = await letterMail({ ...facts, covers }, to('Lindqvist'), nobody);
    expect(mail).toMatchObject({ language: 'fr', subject: 'Lettre ouverte' });
    expect(mail.text).toContain('Madame la Députée,');
    expect(mail.text).toContain('> Adoptez une position avant l’expiration.');
    expect(mail.html).toMatch(/<html[^>]*lang="fr"/);
  });

  test('stays that in which it was frozen, when a note is added', async () => {
    const frozen = { language: 'en', attached: true };
    expect((await letterMail({ ...facts, covers }, to('Lindqvist', { frozen }), nobody)).language).toBe('en');
  });
});

describe('the PDF', () => {
  test('is attached up to the set size, and linked beyond it; the digest tells which', async () => {
    const small = await letterMail(facts, to('Lindqvist'), nobody);
    expect(small).toMatchObject({ attachmentName: 'no-gap.pdf', attachmentDigest: facts.pdf.digest });
    process.env.ATTACHMENT_KILOBYTES = '100';
    forgetSettings();
    const large = await letterMail(facts, to('Lindqvist'), nobody);
    delete process.env.ATTACHMENT_KILOBYTES;
    forgetSettings();
    expect(large).toMatchObject({ attachmentName: '', attachmentDigest: '' });
    expect(large.text).toContain('/letters/no-gap/letter.pdf');
    expect(large.requestDigest).not.toBe(small.requestDigest);
  });
});
