import { expect, test } from 'vitest';
import type { EditionContent } from '~/seal/edition/edition';
import { longerThanOnePage } from '~/seal/sealing/one-page.server';
import { trialOf } from '~/seal/sealing/trials.server';
import { typeset } from '~/seal/typeset/typeset.server';
import {
  faultsOf,
  firstLines,
  headedLetter,
  markedLetter,
  notedLetter,
  placed,
  printed,
  signedLetter,
} from './page-breaks';
import { sampleEdition, sampleLogo } from './sample';

/** Three lines longer each time, so that each part of the letter comes to stand at the foot of a page. */
const lengths = Array.from({ length: 12 }, (_, place) => 2 + 3 * place);

test('no line stands alone, no heading at a page’s foot, and no signatory on two pages, however long the letter', async () => {
  const faults = [];
  for (const length of lengths)
    for (const fault of await faultsOf((await printed(await markedLetter(length))).pdf)) faults.push({ length, fault });
  expect(faults).toEqual([]);
});

test('without its rules the letter has each of these faults, and they are found', async () => {
  const without = (template: string) =>
    template
      .replace('widow: 500%, orphan: 500%', 'widow: 0%, orphan: 0%')
      .replaceAll('sticky: true', 'sticky: false')
      .replace('set table.cell(breakable: false)', '');
  const faults = new Set<string>();
  for (const length of lengths) {
    for (const fault of await faultsOf((await printed(await markedLetter(length), without)).pdf)) faults.add(fault);
    if (faults.size === 3) break;
  }
  expect([...faults].sort()).toEqual(['a heading at the foot of a page', 'a line alone', 'a signatory on two pages']);
});

test('the last line of a long paragraph with notes stands with the one before it, wherever the page ends', async () => {
  const without = (template: string) => template.replace('if name in air {', 'if false {');
  const alone = await faultsOf((await printed(await notedLetter(30), without)).pdf);
  expect(alone).toEqual(['a line alone']);
  for (const length of [28, 29, 30, 31])
    expect({ length, faults: await faultsOf((await printed(await notedLetter(length))).pdf) }).toEqual({
      length,
      faults: [],
    });
});

test('before an annex the letter stands on one page where it can, else it is known by how many lines it does not', async () => {
  const over: number[] = [];
  for (const length of [0, 2, 4, 7, 10, 20]) {
    const { pdf, linesOver } = await printed(await markedLetter(length, 'annex'));
    const annex = (await firstLines(pdf)).findIndex((line) => line.startsWith('Annex: the signatories'));
    expect({ length, onePage: annex === 1 }).toEqual({ length, onePage: linesOver === 0 });
    over.push(linesOver);
  }
  expect(over[0]).toBe(0);
  expect(over.at(-1)).toBeGreaterThan(5);
  expect(over).toEqual(over.toSorted((a, b) => a - b));
});

test('preflight says by how many lines, once the letter was set on trial', async () => {
  const content = await markedLetter(20, 'annex');
  expect(longerThanOnePage(content)).toEqual([]);
  await trialOf(content);
  const [warning] = longerThanOnePage({ ...content, number: content.number + 1 });
  expect(warning).toMatchObject({ severity: 'warning', name: 'longer than one page' });
  expect(warning?.sentence).toMatch(/the letter is \d+ lines too long for one page/);
});

test('a heading goes with the paragraph behind it, where that moved to the next page with its note', async () => {
  const without = (template: string) => template.replace('if name in air { colbreak(weak: true) }', '');
  for (const [lines, words] of [
    [14, 25],
    [17, 130],
  ] as const) {
    const letter = await headedLetter(lines, words);
    expect(await faultsOf((await printed(letter, without)).pdf)).toEqual(['a heading at the foot of a page']);
    for (const longer of [-1, 0, 1]) {
      const { pdf } = await printed(await headedLetter(lines + longer, words));
      expect({ lines: lines + longer, faults: await faultsOf(pdf) }).toEqual({ lines: lines + longer, faults: [] });
    }
  }
});

test.each([4, 70])(
  'what shows the proof takes the last of %i signatories along, and no heading stays behind its list',
  async (count) => {
    const without = (template: string) =>
      template.replace('"proof alone" in air', 'false').replace('"list at foot" in air', 'false');
    const found = { with: new Set<string>(), without: new Set<string>() };
    for (let lines = 0; lines < 30; lines += 2) {
      const letter = await signedLetter(lines, count);
      const faults = await faultsOf((await printed(letter, without)).pdf);
      for (const fault of faults) found.without.add(fault);
      if (faults.length === 0) continue;
      for (const fault of await faultsOf((await printed(letter)).pdf)) found.with.add(`${lines}: ${fault}`);
    }
    expect([...found.with]).toEqual([]);
    expect(found.without).toContain('the proof alone on its page');
  },
  120_000,
);

test('a country is said again where its group goes on over a page, and no name covers what stands beside it', async () => {
  const { content, logos } = await sampleEdition(50, { variant: 'names' });
  const signatories = content.signatories.map((one, place) => ({
    ...one,
    country: 'DE',
    ...(place % 5 === 1 && { name: 'Kinderschutzbundesarbeitsgemeinschaftsdachverband' }),
  }));
  const pieces = await placed(await typeset({ ...content, signatories }, logos, true));
  const pages = new Set(pieces.filter(({ words }) => words.startsWith('organisation-')).map(({ page }) => page));
  for (const page of pages)
    expect(pieces.filter((one) => one.page === page && one.words === 'Germany').length).toBeGreaterThan(0);
  expect(pages.size).toBeGreaterThan(1);
  const names = pieces.filter(({ words }) => words.startsWith('Kinderschutzbund'));
  expect(names.length).toBe(10);
  for (const { right } of names) expect(right).toBeLessThan(30 + 7 * 13.25);
});

test('up to sixty signatories stand in one table with their websites, more in two columns without', async () => {
  const { content, logos } = await sampleEdition(61, { variant: 'names' });
  const sixty = { ...content, signatories: content.signatories.slice(0, 60) };
  const websites = async (edition: EditionContent) =>
    (await placed(await typeset(edition, logos, false))).filter(({ words }) =>
      /^organisation-\d+\.example$/.test(words),
    ).length;
  expect([await websites(sixty), await websites(content)]).toEqual([60, 0]);
});

test.each([
  [4, 'en', 'logos'],
  [26, 'el', 'logos'],
  [61, 'bg', 'names'],
  [180, 'fr', 'logos'],
] as const)(
  'with %i signatories, in %s, %s, all stand on one grid and the last number is the count',
  async (count, language, variant) => {
    const { content, logos } = await sampleEdition(count, { variant });
    const letter = { ...content, text: { ...content.text, language } };
    const pieces = await placed(await typeset(letter, logos, true));
    // Twelve units of 9.25 mm with 4 mm between them, from 30 mm: whatever is set to the left begins at one of them.
    const edges = Array.from({ length: 12 }, (_, unit) => 30 + unit * 13.25);
    const names = new Set(content.signatories.map(({ name }) => name));
    const inTable = pieces.filter(({ words, size }) => names.has(words) && size > 9);
    // A long name is read in two pieces.
    expect(inTable.length).toBeGreaterThan(0.9 * count);
    for (const { words, left } of inTable) {
      expect({ words, off: Math.min(...edges.map((edge) => Math.abs(edge - left))) < 0.6 }).toEqual({
        words,
        off: true,
      });
    }
    const numbers = pieces.filter(
      ({ words, size, right }) => /^\d+$/.test(words) && Math.abs(size - 8) < 0.1 && right < 186,
    );
    expect(numbers.map(({ words }) => Number(words))).toEqual(Array.from({ length: count }, (_, place) => place + 1));
  },
  60_000,
);

test('what proves the letter stands at the foot of the last page, with other things above it', async () => {
  for (const count of [4, 26, 48, 49, 50, 120]) {
    const { content, logos } = await sampleEdition(count, {}, () => sampleLogo(1));
    const pieces = await placed(await typeset(content, logos, true));
    const last = Math.max(...pieces.map(({ page }) => page));
    const proof = pieces.filter(({ words }) => words === 'This letter proves itself');
    expect({ count, pages: proof.map(({ page }) => page) }).toEqual({ count, pages: [last] });
    const lowest = Math.max(...pieces.filter(({ page, top }) => page === last && top < 272).map(({ top }) => top));
    expect(lowest).toBeGreaterThan(262);
  }
});
