import { countryName } from '~/platform/locale/countries';

interface Placed {
  readonly name: string;
  readonly country: string;
  readonly lead: boolean;
}

/**
 * The order in which signatories are printed: the lead first, then by the country's name in the language of the text, and
 * A–Z within a country, both in that language's collation. Ties keep the order of the code units, so that the order is one.
 */
export function inOrder<S extends Placed>(signatories: readonly S[], order: 'country', language: string): S[] {
  const collator = new Intl.Collator(language);
  const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const place = (a: string, b: string) => collator.compare(a, b) || byCodeUnits(a, b);
  const rank = { country: (a: S, b: S) => place(countryName(a.country, language), countryName(b.country, language)) }[
    order
  ];
  return [...signatories].sort((a, b) => Number(b.lead) - Number(a.lead) || rank(a, b) || place(a.name, b.name));
}
