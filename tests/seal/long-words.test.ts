import { expect, test } from 'vitest';
import { sheet } from '~/seal/typeset/sheet';
import { typeset } from '~/seal/typeset/typeset.server';
import { breakable, breakableWithoutSyllables } from '~/seal/typeset/typography/long-words';
import { sampleEdition } from './sample';

test('a line may end within a word that is wider than a column, between whole letters', () => {
  expect(breakable('w'.repeat(31)).split('\u200B')).toEqual(['w'.repeat(10), 'w'.repeat(10), 'w'.repeat(10), 'w']);
  const letters = breakable('e\u0323\u0301'.repeat(40)).split('\u200B');
  expect(letters.every((part) => part.startsWith('e'))).toBe(true);
});

test.each(['Kinderschutzbundesverband', 'Łódź Children’s Rights Centre', 'a-b/c'.repeat(20), 'أطفال بلا حدود'])(
  '“%s” stays as it is',
  (words) => expect(breakable(words)).toBe(words),
);

test('a word with syllables is left to the typesetter, which divides it with a hyphen', () => {
  const long = 'Kinderschutzbundesarbeitsgemeinschaftsdachverband';
  expect(breakableWithoutSyllables(long)).toBe(long);
  expect(breakableWithoutSyllables('Ηλεκτροεγκεφαλογραφηματογραφικός')).not.toContain('\u200B');
  expect(breakableWithoutSyllables('W'.repeat(31))).toContain('\u200B');
  expect(breakableWithoutSyllables('Wa'.repeat(40))).toContain('\u200B');
});

const unbroken = /[^\s\u200B\u2068\u2069\u00AD“”-]{31,}/u;

test('no name, statement, heading, role or website of a signatory can run over its neighbours', async () => {
  const { content, logos } = await sampleEdition(8, { variant: 'names' });
  const long = 'W'.repeat(180);
  const signatories = content.signatories.map((one) => ({
    ...one,
    ...{ name: long, statement: long, umbrella: long.slice(0, 80), signedBy: { name: long, role: long } },
    website: `https://${'w'.repeat(60)}.example/`,
  }));
  const edition = { ...content, signatories, order: 'umbrella' as const };
  const { lead, groups, statements } = sheet(edition, undefined);
  const printed: string[] = [];
  JSON.stringify({ lead, groups, statements }, (key, value) => {
    if (typeof value === 'string' && key !== 'website') printed.push(value);
    return value;
  });
  expect(printed.filter((words) => words.includes('WW')).length).toBeGreaterThan(20);
  expect(printed.filter((words) => unbroken.test(words))).toEqual([]);
  expect((await typeset(edition, logos, false)).pages).toBeGreaterThan(1);
});
