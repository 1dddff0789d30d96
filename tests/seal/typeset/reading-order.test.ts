import { expect, test } from 'vitest';
import { inReadingOrder } from '~/seal/typeset/reading-order';
import { typeset } from '~/seal/typeset/typeset.server';
import { namesNotPrinted } from '~/seal/verify/printed-names';
import { printedText } from '~/seal/verify/printed-text.server';
import { pageContents } from '../content-streams';
import { seen } from '../read-pdf';
import { sampleEdition } from '../sample';

const fonts = new Map([
  [
    '/f0',
    {
      texts: new Map([
        ['0001', 'ا'],
        ['0002', 'ب'],
        ['0003', '\u064B'],
        ['0004', 'A'],
      ]),
      widths: new Map([
        ['0001', 5000],
        ['0002', 5000],
        ['0004', 5000],
      ]),
      marks: new Set(['0003']),
    },
  ],
]);
const piece = (number: number, x: number, shown: string, y = 700) =>
  `/Span <<\n  /MCID ${number}\n>> BDC\nq\n1 0 0 -1 ${x} ${y} cm\n/c0 cs\nBT\n0 Tr\n/f0 10 Tf\n1 0 0 -1 0 0 Tm\n(${shown}) Tj\nET\nQ\nEMC\n`;
const numbersAndPlaces = (drawing: string) =>
  [...drawing.matchAll(/MCID (\d+)\n>> BDC\nq\n1 0 0 -1 (\d+) /g)].map(([, number, x]) => [Number(number), Number(x)]);

test('parts of a line from right to left follow one another as they are read', () => {
  const drawing = `${piece(9, 100, '\\000\\002')}${piece(10, 152, '\\000\\003', 699)}${piece(11, 150, '\\000\\001')}`;
  expect(numbersAndPlaces(inReadingOrder(drawing, fonts))).toEqual([
    [9, 150],
    [10, 152],
    [11, 100],
  ]);
});

test('what is in order, on another line, in another cell, or from left to right stays where it is', () => {
  const inOrder = piece(1, 150, '\\000\\002') + piece(2, 100, '\\000\\001');
  const twoLines = piece(1, 100, '\\000\\002', 700) + piece(2, 150, '\\000\\001', 680);
  const latin = piece(1, 100, '\\000\\004') + piece(2, 150, '\\000\\004');
  const twoCells = piece(1, 100, '\\000\\002') + piece(2, 190, '\\000\\001');
  for (const drawing of [inOrder, twoLines, latin, twoCells]) expect(inReadingOrder(drawing, fonts)).toBe(drawing);
});

test('a mark on its own says nothing, since its letter says it', () => {
  const drawn = inReadingOrder(piece(1, 100, '\\000\\003') + piece(2, 100, '\\000\\001'), fonts);
  expect(drawn.match(/ActualText <FEFF>/g)).toHaveLength(1);
  expect(drawn.indexOf('ActualText')).toBeLessThan(drawn.indexOf('MCID 2'));
});

test('vowelled names are read as they were written', async () => {
  const { content, logos } = await sampleEdition(4, { variant: 'names' });
  const names = ['جمعيّةُ أطفالٍ أوّلاً', 'مُنظَّمةُ الأُسرةِ وحوارٌ', 'حواراً', 'יְלָדִים תְּחִלָּה'];
  const signatories = content.signatories.map((one, place) => ({ ...one, name: names[place] ?? '' }));
  const { pdf } = await typeset({ ...content, signatories }, logos, true);
  const read = seen((await pageContents(pdf)).flatMap(({ runs }) => runs).join(''));
  for (const name of names) expect(read).toContain(seen(name));
  const text = await printedText(pdf);
  expect([...names, 'عائلة'].filter((name) => namesNotPrinted(text, [name]).length > 0)).toEqual(['عائلة']);
});
