import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterLanguages } from '~/letters/languages';
import { normalLine } from '~/letters/normal-form';
import { readLetter } from '~/letters/read-letter';
import { wordsInTree } from '~/letters/tree-words';
import { unprintableIn } from '~/seal/coverage.server';
import { variants } from '~/seal/edition';
import { typeset } from '~/seal/typeset.server';
import { sampleEdition } from './sample';

const scripts = [
  'Jugendhilfe',
  'Παιδιά',
  'Деца',
  'أطفال',
  'ילדים',
  '\u200F',
  '\u202E',
  '\u2068',
  '日本',
  '😀',
  '👩‍👧',
  'é',
  'e\u0301',
  '<b>',
  '#let',
  '$x$',
  '\\',
  '"',
  '\u00AD',
  'ﬃ',
];
const word = fc.oneof(fc.constantFrom(...scripts), fc.string({ unit: 'grapheme', maxLength: 12 }));
const text = fc
  .oneof(
    fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme-ascii', minLength: 250, maxLength: 300 }),
  )
  .map((one) => normalLine(one).slice(0, 300) || 'x');

const printable = (one: string) => {
  const not = new Set(unprintableIn(one));
  return (
    [...one]
      .filter((character) => !not.has(character))
      .join('')
      .trim() || 'x'
  );
};

/** A letter of such names and texts, as they are or without what is named as unprintable. */
async function letterOf(seed: number, keep: (one: string) => string) {
  const sample = fc.sample(text, { seed, numRuns: 48 }).map(keep);
  const at = (place: number) => sample[place % sample.length] ?? 'x';
  const { content, logos } = await sampleEdition(40, { variant: variants[seed % 3] ?? 'logos' });
  const signatories = content.signatories.map((one, place) => ({
    ...one,
    name: at(place),
    ...(one.logo && { logo: { ...one.logo, alt: at(place) } }),
    ...(place % 5 === 0 && { statement: at(place + 3), signedBy: { name: at(place + 1), role: at(place + 2) } }),
  }));
  const language = letterLanguages[(seed * 7) % letterLanguages.length] ?? 'en';
  const written = {
    language,
    title: at(40),
    subject: at(41),
    body: `${at(42)}\n\n${at(43)}[^1]\n\n[^1]: ${at(44)}`,
    asks: [at(45)],
    askInBrief: at(46),
    addresseeBlock: [at(47)],
  };
  return { content: { ...content, signatories, text: { ...content.text, ...written } }, logos };
}

test.each([1, 2, 3, 4, 5, 6])(
  'names and texts of any kind are typeset once what is named is left out (sample %i)',
  async (seed) => {
    const { content, logos } = await letterOf(seed, printable);
    expect([...wordsInTree(readLetter(content.text.body))].join('').length).toBeGreaterThan(0);
    expect((await typeset(content, logos, true)).pages).toBeGreaterThan(1);
  },
);

test.each([1, 2, 3])(
  'what was not left out is refused with a sentence, and the next letter is set (sample %i)',
  async (seed) => {
    const { content, logos } = await letterOf(seed, (one) => `${one} 日本`);
    await expect(typeset(content, logos, true)).rejects.toThrow('cannot be printed');
  },
);
