/**
 * The languages in which a letter may be written: the 24 official ones of the EU (Regulation No 1 of 1958), Arabic,
 * Hebrew and Ukrainian.
 */
export const letterLanguages = [
  ...(['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'he', 'hr', 'hu'] as const),
  ...(['it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'uk'] as const),
] as const;

/** A language tag (BCP 47) of a letter’s text. */
export type LetterLanguage = (typeof letterLanguages)[number];

/** The direction in which a language is written, as the `dir` attribute says it. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (['ar', 'he'].includes(language) ? 'rtl' : 'ltr');

/** What an element that holds words of a text says of their language. */
export const writtenIn = (language: string) =>
  directionOf(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language };

/** The name of a language as the readers of another one call it; by default as its own readers do (CLDR). */
export function languageName(code: string, inLanguage: string = code): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** What a form offers, in the order of the names. */
export function languageChoices(inLanguage = 'en'): { code: LetterLanguage; name: string; ownName: string }[] {
  const order = new Intl.Collator(inLanguage);
  return letterLanguages
    .map((code) => ({ code, name: languageName(code, inLanguage), ownName: languageName(code) }))
    .sort((one, other) => order.compare(one.name, other.name));
}
