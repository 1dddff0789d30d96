import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterMail } from '~/delivery/mail/letter-mail.server';
import type { MailFacts } from '~/delivery/mail/mail-facts.server';
import { chromiumPath } from '../journeys/support/browser';
import { sampleEdition } from '../seal/sample';

// The mail to an official as mailboxes show it: without pictures or script, by day and by night, on a narrow screen, in
// three scripts, with a name and a word that are too long, and hundreds of signatories from one country.

const { content } = await sampleEdition(4);
const long = 'Verein-zur-Förderung-der-Zusammenarbeit-aller-Kinderschutzeinrichtungen-in-Europa';
const signatories = Array.from({ length: 300 }, (_, number) => ({
  ...content.signatories[0]!,
  name: number === 1 ? `${long}.${long}` : `Society of Friends ${number}`,
  country: 'GR',
  attestedByLeadOnly: number % 50 === 0,
}));
const texts = {
  en: [
    'Joint letter on 2022/0155(COD)',
    'We would be glad to meet you, {name}.\n\nWith kind regards\nAda Example',
    content.text.askInBrief,
  ],
  el: [
    'Κοινή επιστολή',
    'Θα χαρούμε να σας συναντήσουμε, {name}.',
    'Εγκρίνετε θέση πριν από τη λήξη των προσωρινών κανόνων.',
  ],
  bg: [
    'Съвместно писмо',
    'Ще се радваме да се срещнем с Вас, {name}.',
    'Приемете позиция, преди да изтекат временните правила.',
  ],
  ar: ['رسالة مشتركة', 'يسعدنا أن نلتقي بكم، {name}.', 'اعتمدوا موقفًا قبل انتهاء القواعد المؤقتة COM(2022) 209.'],
} as const;
type Written = keyof typeof texts;

const facts: MailFacts = {
  content: { ...content, signatories },
  pdf: { digest: 'ab'.repeat(32), bytes: 200_000 },
  lead: 'Alliance for Child Safety Online',
  slug: 'no-gap',
  procedures: ['2022/0155(COD)'],
  covers: (Object.keys(texts) as Written[]).map((language) => {
    const [subject, coverText] = texts[language];
    return { language, subject, coverText };
  }),
  texts: new Map(
    (Object.keys(texts) as Written[]).map((language) => {
      const [title, , askInBrief] = texts[language];
      return [language, { language, title, askInBrief }];
    }),
  ),
  replyTo: 'policy@harbour.example',
  note: 'Note of 2 December 2026: one organisation printed in the letter has since withdrawn.',
};

const mailIn = (language: Written) =>
  letterMail(
    facts,
    {
      mailbox: 'person@europarl.example',
      kind: 'person',
      fullName: `Greta ${long}`,
      familyName: 'Lindqvist',
      honorific: 'Ms',
      position: null,
      institution: 'European Parliament',
      country: 'GR',
      constituency: null,
      group: 'EPP',
      languages: [language],
      salutations: null,
      roles: [{ kind: 'committee', body: 'LIBE', role: 'member' }],
    },
    '00000000-0000-0000-0000-000000000000',
  );

let browser: Browser;
beforeAll(async () => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: sandbox });
});
afterAll(() => browser.close());

/** A folder for pictures of the mails; none are taken unless it is named. */
const pictures = process.env['PICTURES'];

describe('the mail to an official', () => {
  test.each([
    ['en', 'light', 1024],
    ['en', 'dark', 320],
    ['el', 'dark', 1024],
    ['bg', 'light', 320],
    ['ar', 'light', 320],
    ['ar', 'dark', 1024],
  ] as const)('in %s, %s, %i pixels wide, can be read by everybody and fits', async (language, colorScheme, width) => {
    const { html, text } = await mailIn(language);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.setContent(html);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `mail-${language}-${colorScheme}-${width}.png`), fullPage: true });
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const mended = violations.filter(({ id }) => !['region', 'landmark-one-main', 'page-has-heading-one'].includes(id));
    expect(mended.map(({ id, nodes }) => [id, nodes.map(({ html: where }) => where)])).toEqual([]);
    expect(fetched).toEqual([]);
    expect(text).toContain(texts[language][2]);
    await context.close();
  });
});
