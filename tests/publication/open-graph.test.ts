import { expect, test } from 'vitest';
import { letterLanguages, openGraphLocale } from '~/letters/text/languages';
import { meta } from '~/routes/reader/letter';

test('og:locale is a language with its territory, for each language of a letter', () => {
  const locales = letterLanguages.map(openGraphLocale);
  for (const locale of locales) expect(locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  expect(openGraphLocale('en')).toBe('en_GB');
  expect(['cs', 'da', 'el', 'ga', 'sl', 'sv', 'uk'].map(openGraphLocale)).toEqual([
    ...['cs_CZ', 'da_DK', 'el_GR', 'ga_IE', 'sl_SI', 'sv_SE', 'uk_UA'],
  ]);
  expect(new Set(locales).size).toBe(letterLanguages.length);
});

test('the page of a letter in three languages says which one it is in, and which others there are', () => {
  const language = (code: string) => ({ code, authentic: code === 'en', address: `https://letters.example/${code}` });
  const letter = {
    kind: 'readable',
    lead: 'Harbour',
    address: 'https://letters.example/letters/ours',
    text: { title: 'Ours', askInBrief: 'Adopt it.', language: 'de' },
    languages: ['en', 'de', 'el'].map(language),
  };
  const tags = meta({ data: letter } as unknown as Parameters<typeof meta>[0]) as Record<string, string>[];
  const said = (property: string) => tags.filter((tag) => tag['property'] === property).map(({ content }) => content);
  expect(said('og:locale')).toEqual(['de_DE']);
  expect(said('og:locale:alternate')).toEqual(['en_GB', 'el_GR']);
  expect(said('og:url')).toEqual([letter.address]);
});
