import { expect, test } from 'vitest';
import { letterLanguages, openGraphLocale } from '~/letters/languages';

test('og:locale is a language with its territory, for each language of a letter', () => {
  const locales = letterLanguages.map(openGraphLocale);
  for (const locale of locales) expect(locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  expect(openGraphLocale('en')).toBe('en_GB');
  expect(['cs', 'da', 'el', 'ga', 'sl', 'sv', 'uk'].map(openGraphLocale)).toEqual([
    ...['cs_CZ', 'da_DK', 'el_GR', 'ga_IE', 'sl_SI', 'sv_SE', 'uk_UA'],
  ]);
  expect(new Set(locales).size).toBe(letterLanguages.length);
});
