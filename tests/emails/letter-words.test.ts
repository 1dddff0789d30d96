import { describe, expect, test } from 'vitest';
import { letterLanguages } from '~/letters/text/languages';
import { type LetterWord, words, written } from '../../emails/letter-to-official.words';

const values = {
  bodies: '‹bodies›',
  country: '‹country›',
  names: '‹names›',
  language: '‹language›',
  lead: '‹lead›',
  operator: '‹operator›',
  home: '‹home›',
  host: '‹host›',
  name: '‹name›',
};
const keys = Object.keys(written['en']!) as LetterWord[];
const named = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!).filter((name) => name in values);

test('the mail speaks every language of a letter', () => {
  expect(Object.keys(written).sort()).toEqual([...letterLanguages].sort());
});

describe.each(letterLanguages)('in %s', (language) => {
  test.each(keys)('%s says what it says in English, of any number', (key) => {
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
      const counts = { count, organisations: count, countries: count, attested: count };
      const said = words(language)(key, { ...values, ...counts });
      for (const name of named(written['en']![key])) expect(said).toContain(`‹${name}›`);
      expect(said).not.toMatch(/[{}#]|undefined|plural/);
      expect(said.trim()).toBe(said);
      if (/#/.test(written['en']![key]) && count > 2) expect(said).toContain(String(count));
    }
  });

  test('has no sentence in English by oversight', () => {
    const alike = keys.filter((key) => written[language]![key] === written['en']![key]);
    expect(language === 'en' ? [] : alike.filter((key) => key !== 'contact')).toEqual([]);
  });
});
