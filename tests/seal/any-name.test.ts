import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterLanguages } from '~/letters/text/languages';
import { normalLine } from '~/letters/text/normal-form';
import { readLetter } from '~/letters/text/read-letter';
import { wordsInTree } from '~/letters/text/tree';
import { unprintableIn } from '~/platform/printable/printable';
import { type EditionContent, orders, variants } from '~/seal/edition/edition';
import { unprintable } from '~/seal/preflight/unprintable.server';
import { typeset } from '~/seal/typeset/typeset.server';
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
  const sample = fc.sample(text, { seed, numRuns: 60 }).map(keep);
  const at = (place: number) => sample[place % sample.length] ?? 'x';
  const { content, logos } = await sampleEdition(40, { variant: variants[seed % 3] ?? 'logos' });
  const signatories = content.signatories.map((one, place) => ({
    ...one,
    name: at(place),
    umbrella: at(place + 4),
    tier: at(place + 5),
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
  const imprint = {
    ...content.imprint,
    letterhead: { ...content.imprint.letterhead, name: at(48), lines: [at(49), at(50)], registerNumber: at(51) },
    place: at(52),
    contact: { name: at(53), role: at(54), address: at(55), telephone: at(56) },
  };
  const changed = {
    letter: { ...content.letter, shortTitle: at(57) },
    order: orders[seed % orders.length] ?? 'name',
    imprint,
    signatories,
    text: { ...content.text, ...written },
  };
  return { content: { ...content, ...changed }, logos };
}

test.each([1, 2, 3, 4, 5, 6])(
  'names and texts of any kind are typeset once what is named is left out (sample %i)',
  async (seed) => {
    const { content, logos } = await letterOf(seed, printable);
    expect(unprintable(content)).toEqual([]);
    expect([...wordsInTree(readLetter(content.text.body))].join('').length).toBeGreaterThan(0);
    expect((await typeset(content, logos, true)).pages).toBeGreaterThan(1);
  },
);

test.each([1, 2, 3])(
  'what was not left out is refused with a sentence, and the next letter is set (sample %i)',
  async (seed) => {
    const { content, logos } = await letterOf(seed, (one) => `${one} 日本`);
    expect(unprintable(content).map(({ name }) => name)).toEqual([
      'unprintable text',
      'unprintable imprint',
      'unprintable names',
    ]);
    await expect(typeset(content, logos, true)).rejects.toThrow('cannot be printed');
  },
);

const odd = 'Kinder 日 \u{e000} 👩‍👧';
type Change = (content: EditionContent) => Partial<EditionContent>;
const inText =
  (text: Partial<EditionContent['text']>): Change =>
  ({ text: kept }) => ({ text: { ...kept, ...text } });
const inImprint =
  (imprint: Partial<EditionContent['imprint']>): Change =>
  ({ imprint: kept }) => ({
    imprint: { ...kept, ...imprint },
  });
const inHead =
  (head: Partial<EditionContent['imprint']['letterhead']>): Change =>
  ({ imprint: kept }) => ({
    imprint: { ...kept, letterhead: { ...kept.letterhead, ...head } },
  });
const inLine =
  (line: Partial<EditionContent['signatories'][number]>): Change =>
  ({ signatories }) => ({
    signatories: signatories.map((one, place) => (place === 2 ? { ...one, ...line } : one)),
  });

test.each<[place: string, kind: string, change: Change]>([
  ['the title', 'text', inText({ title: odd })],
  ['the subject', 'text', inText({ subject: odd })],
  ['the addressee block', 'text', inText({ addresseeBlock: ['Brussels', odd] })],
  ['the body', 'text', inText({ body: `Words, *${odd}*` })],
  ['a note', 'text', inText({ body: `Words[^1]\n\n[^1]: ${odd}` })],
  ['an ask', 'text', inText({ asks: ['Adopt it.', odd] })],
  ['the ask in brief', 'text', inText({ askInBrief: odd })],
  ['the short title', 'imprint', ({ letter }) => ({ letter: { ...letter, shortTitle: odd } })],
  ['the letterhead', 'imprint', inHead({ name: odd })],
  ['a line of the letterhead', 'imprint', inHead({ lines: [odd] })],
  ['the register number', 'imprint', inHead({ registerNumber: odd })],
  ['the place', 'imprint', inImprint({ place: odd })],
  ['the contact', 'imprint', inImprint({ contact: { name: odd } })],
  ['the contact’s role', 'imprint', inImprint({ contact: { name: 'Ada', role: odd } })],
  ['the contact’s address', 'imprint', inImprint({ contact: { name: 'Ada', address: odd } })],
  ['the contact’s telephone', 'imprint', inImprint({ contact: { name: 'Ada', telephone: odd } })],
  ['a name', 'names', inLine({ name: odd })],
  ['a statement', 'names', inLine({ statement: odd })],
  ['an umbrella', 'names', inLine({ umbrella: odd })],
  ['a tier', 'names', inLine({ tier: odd })],
  ['a signatory’s person', 'names', inLine({ signedBy: { name: odd, role: 'Director' } })],
  ['a person’s role', 'names', inLine({ signedBy: { name: 'Ada', role: odd } })],
])('what cannot be printed in %s is named with the way to its cure', async (_place, kind, change) => {
  const { content } = await sampleEdition(3);
  const found = unprintable({ ...content, ...change(content) });
  expect(found.map(({ name, severity }) => `${severity}: ${name}`)).toEqual([`error: unprintable ${kind}`]);
  for (const character of ['日', '\u{e000}', '👩', '👧']) expect(found[0]?.sentence).toContain(character);
  expect(found[0]?.cure).not.toBeNull();
});
