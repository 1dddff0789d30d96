// Where one language alone is the Union’s of a country, who represents it reads it; elsewhere nothing is guessed.
const languageOfCountry: ReadonlyMap<string, string> = new Map(
  'AT:de BG:bg CZ:cs DE:de DK:da EE:et ES:es FR:fr GB:en GR:el HR:hr HU:hu IT:it LT:lt LV:lv NL:nl PL:pl PT:pt RO:ro SE:sv SI:sl SK:sk UA:uk'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

type Reader = { readonly country: string | null; readonly languages?: readonly string[] | null | undefined };

/**
 * The language in which an official is written to: the first of the official’s own in which there is a cover text; where
 * the directory knows none, the one language of the country represented, if it has just one; else the authentic text’s.
 * @param written the languages in which there is a cover text (ISO 639-1)
 * @param authentic the language of the authentic text, in which there always is one
 */
export function coverLanguage(official: Reader, written: readonly string[], authentic: string): string {
  const ofCountry = languageOfCountry.get(official.country ?? '');
  const stated = official.languages ?? [];
  const read = stated.length > 0 ? stated : ofCountry ? [ofCountry] : [];
  return read.find((language) => language === authentic || written.includes(language)) ?? authentic;
}
