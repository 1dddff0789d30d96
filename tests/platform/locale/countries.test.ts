import { expect, test } from 'vitest';
import { countryOptions } from '~/platform/locale/countries';
import { sourcesBelow } from '../../setup/imports';

test('countries are offered by their names, in the reader’s language', () => {
  expect(
    countryOptions()
      .slice(0, 3)
      .map(({ label }) => label),
  ).toEqual(['Afghanistan', 'Albania', 'Algeria']);
  expect(
    countryOptions('fr')
      .slice(0, 3)
      .map(({ label }) => label),
  ).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie']);
});

test('no form lists them by their codes', () => {
  const listing = sourcesBelow('app').filter(
    ({ path, text }) => path.endsWith('.tsx') && text.includes('countryCodes'),
  );
  expect(listing.map(({ path }) => path)).toEqual([]);
});
