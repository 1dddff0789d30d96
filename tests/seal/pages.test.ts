import { expect, test } from 'vitest';
import { longerThanOnePage } from '~/seal/one-page.server';
import { sheet } from '~/seal/sheet';
import { trialOf } from '~/seal/trials.server';
import { typeset } from '~/seal/typeset.server';
import { faultsOf, firstLines, markedLetter, notedLetter, printed } from './page-breaks';
import { sampleEdition, sampleLogo } from './sample';

/** Three lines longer each time, so that each part of the letter comes to stand at the foot of a page. */
const lengths = Array.from({ length: 12 }, (_, place) => 2 + 3 * place);

test('no line stands alone, no heading at a page’s foot, and no signatory on two pages, however long the letter', async () => {
  const faults = [];
  for (const length of lengths)
    for (const fault of await faultsOf((await printed(await markedLetter(length))).pdf)) faults.push({ length, fault });
  expect(faults).toEqual([]);
}, 60_000);

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
}, 60_000);

test('the last line of a long paragraph with notes stands with the one before it, wherever the page ends', async () => {
  const without = (template: string) => template.replace('if name in air {', 'if false {');
  const alone = await faultsOf((await printed(await notedLetter(29), without)).pdf);
  expect(alone).toEqual(['a line alone']);
  for (const length of [27, 28, 29, 30])
    expect({ length, faults: await faultsOf((await printed(await notedLetter(length))).pdf) }).toEqual({
      length,
      faults: [],
    });
}, 60_000);

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
}, 60_000);

test('preflight says by how many lines, once the letter was set on trial', async () => {
  const content = await markedLetter(20, 'annex');
  expect(longerThanOnePage(content)).toEqual([]);
  await trialOf(content);
  const [warning] = longerThanOnePage({ ...content, number: content.number + 1 });
  expect(warning).toMatchObject({ severity: 'warning', name: 'longer than one page' });
  expect(warning?.sentence).toMatch(/^The letter is \d+ lines too long for one page/);
});

test('more than a hundred signatories begin a page of their own, and so do their logos', async () => {
  const { content, logos } = await sampleEdition(101, {}, () => sampleLogo(1));
  expect(sheet({ ...content, signatories: content.signatories.slice(1) }, undefined).ownPages).toBe(false);
  expect(sheet(content, undefined).ownPages).toBe(true);
  const lines = await firstLines((await typeset(content, logos, false)).pdf);
  expect(lines).toContain('The signatories');
  expect(lines).toContain('Logos of the signatories');
});

test('the wall has three columns for a few logos, and up to eight for many', async () => {
  const { content } = await sampleEdition(401, {}, () => sampleLogo(1));
  const columns = (count: number) =>
    sheet({ ...content, signatories: content.signatories.slice(0, count) }, undefined).wall?.columns;
  expect([2, 6, 7, 20, 21, 60, 61, 200, 201, 400, 401].map(columns)).toEqual([3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8]);
});
