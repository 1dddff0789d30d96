import { describe, expect, test } from 'vitest';
import { comparison } from '~/letters/text/comparison';
import { editorialFindings } from '~/letters/text/editorial';
import type { TextParts } from '~/letters/text/text';
import { type ComparedChange, comparisonPdf } from '~/seal/comparison/comparison-pdf.server';
import { someText } from '../../setup/letters';
import { pagesOf, seen } from '../read-pdf';

const change = (former: Partial<TextParts>, present: Partial<TextParts>) => {
  const [before, after] = [
    { ...someText, ...former },
    { ...someText, ...present },
  ];
  return {
    ...({ kind: 'substantive', lead: 'Lantern Alliance', former: 1, number: 2, timeZone: 'Europe/Brussels' } as const),
    ...{ note: 'Our board asked for it.', digest: '4f0c'.repeat(16) },
    ...{ title: after.title, language: after.language, places: comparison(before, after) },
    doubts: null as ComparedChange['doubts'],
    until: new Date('2026-12-04T17:00:00Z'),
    announcedAt: new Date('2026-11-30T09:00:00Z'),
  };
};
const read = async (pdf: Uint8Array) => (await pagesOf(pdf)).flat().map(({ words }) => words);

describe('the comparison of a change as a PDF', () => {
  test('says what goes, what comes, who asks, and until when', async () => {
    const [body, changed] = ['We ask for a swift conclusion.', 'We ask for a swift conclusion by March.'];
    const { pdf, disposition } = await comparisonPdf(change({ body }, { body: changed }), 'en');
    const words = seen((await read(pdf)).join(' '));
    for (const said of ['Lantern Alliance', 'Our board asked for it.', 'by March', 'Paragraph 1', '18:00', '4f0c4f0c'])
      expect(words).toContain(seen(said));
    expect(disposition).toContain('2026-11-30 Comparison');
  });

  test.each([
    ['el', 'Ζητούμε ταχεία ολοκλήρωση.', 'Ζητούμε ταχεία και δίκαιη ολοκλήρωση.', 'δίκαιη'],
    ['bg', 'Призоваваме за бързо решение.', 'Призоваваме за бързо и справедливо решение.', 'справедливо'],
    ['ar', 'نطلب اختتاما سريعا.', 'نطلب اختتاما سريعا وعادلا.', ''],
    ['he', 'אנו מבקשים סיום מהיר.', 'אנו מבקשים סיום מהיר והוגן.', ''],
  ] as const)('is set in the letter’s own script: %s', async (language, former, present, said) => {
    const { pdf } = await comparisonPdf(change({ body: former, language }, { body: present, language }), 'fr');
    const words = seen((await read(pdf)).join(' '));
    expect(words).toContain(seen(said));
    expect(words).toContain(seen('Paragraphe 1'));
  });

  test('says what of a correction may be more than spelling, where the lead confirmed that it is not', async () => {
    const parts = [{ body: 'All 27 states.' }, { body: 'All 26 states.' }] as const;
    const [before, after] = [
      { ...someText, ...parts[0] },
      { ...someText, ...parts[1] },
    ];
    const doubted = { ...change(...parts), kind: 'editorial' as const, doubts: editorialFindings(before, after) };
    const words = seen((await read((await comparisonPdf(doubted, 'en')).pdf)).join(' '));
    expect(words).toContain(seen('This may be more than spelling and form'));
    expect(words).toContain(seen('“27” became “26”'));
  });

  test('shows headings and code as they are set, without signs of Markdown', async () => {
    const [former, present] = ['## What we ask\n\nRead `209` first.', '### What we ask\n\nRead `210` first.'];
    const { pdf } = await comparisonPdf(change({ body: former }, { body: present }), 'en');
    const words = (await read(pdf)).join(' ');
    expect(seen(words)).toContain(seen('What we ask'));
    expect(words).toContain('210');
    expect(words).not.toMatch(/[#`]/);
  });

  test('of three hundred places has as many pages as it needs', async () => {
    const paragraphs = (year: number) => Array.from({ length: 300 }, (_, at) => `Ask ${at} of the year ${year}.`);
    const body = (year: number) => paragraphs(year).join('\n\n');
    const { pdf } = await comparisonPdf(change({ body: body(2026) }, { body: body(2027) }), 'en');
    expect((await pagesOf(pdf)).length).toBeGreaterThan(8);
    expect((await read(pdf)).join(' ')).toContain('299');
  });

  test('is made once for everybody who asks in one language', async () => {
    const one = change({ title: 'A letter' }, { title: 'An open letter' });
    const [first, second] = [await comparisonPdf(one, 'en'), await comparisonPdf(one, 'en')];
    expect(second.pdf).toBe(first.pdf);
    expect((await comparisonPdf(one, 'fr')).pdf).not.toBe(first.pdf);
  });
});
