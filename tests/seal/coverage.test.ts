import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableCharacters } from '~/platform/printable/characters';
import { unprintableIn } from '~/platform/printable/printable';
import { isRefusal } from '~/platform/request/refusal';
import { typesetting } from '~/seal/typeset/fonts.server';
import { patientLimits, setInChild } from '~/seal/typeset/typeset.server';
import { printableRanges } from '../../tools/printable-characters';

/** Prints each text in the serif, slanted and bold, and in the sans. */
const template = `#set document(title: "T", date: datetime(year: 2026, month: 11, day: 21))
#set page(height: auto)
#let companions = ("Amiri", "Noto Serif Hebrew")
#set text(font: ("Source Serif 4", ..companions), fallback: false, lang: "en")
= T
#for one in json("/texts.json") {
  par[#one #emph(one) #strong(one) #strong(emph(one))]
  par(text(font: ("Source Sans 3", ..companions))[#one #strong(one)])
}`;

async function print(texts: readonly string[]): Promise<string> {
  const { fonts } = await typesetting();
  const files = new Map([['/texts.json', Buffer.from(JSON.stringify(texts))]]);
  try {
    await setInChild({ template, fonts, files, moment: undefined }, patientLimits);
    return 'printed';
  } catch (fault) {
    if (isRefusal(fault)) return fault.message;
    throw fault;
  }
}

const points = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => String.fromCodePoint(from + place));

test('the table of printable characters is what the letter’s fonts have', () => {
  expect(printableCharacters).toBe(printableRanges());
});

test('what counts as printable is printed, in every face', async () => {
  const all = [...points(0x20, 0xd7ff), ...points(0xf900, 0x10000), ...points(0x1f000, 0x1f700)];
  const printable = all.filter((character) => unprintableIn(character).length === 0);
  expect(printable.length).toBeGreaterThan(2000);
  expect(await print(printable.map((character) => `a${character}`))).toBe('printed');
});

test.each(['日', '😀', 'ა', 'Ա', '\u{7}', '\u{e000}', '\u{1f1ea}', 'ह'])(
  '%j is named, and would not be printed',
  async (one) => {
    expect(unprintableIn(`Children ${one} First ${one}`)).toEqual([one]);
    expect(await print([one])).toContain('cannot be printed');
  },
);

test('names of organisations in the scripts of Europe, Arabic and Hebrew are printable', () => {
  for (const name of [
    'Barnens rätt',
    'Ċentru għat-Tfal',
    'Παιδιά Πρώτα',
    'Деца първо',
    'Діти передусім',
    'الأطفال أولاً',
    'ילדים תחילה',
  ]) {
    expect(unprintableIn(name)).toEqual([]);
  }
});

test('any text is either printed or has its characters named', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  const texts = fc.sample(text, { numRuns: 60, seed: 7 });
  const kept = texts.map((one) =>
    one.replaceAll(new RegExp(`[${unprintableIn(one).map(escaped).join('')}]`, 'gu'), ''),
  );
  expect(await print(kept)).toBe('printed');
});

const escaped = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
