import { languageNamed } from '~/platform/locale/interface-languages';

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

const territories: Readonly<Record<LetterLanguage, string>> = {
  ...({ ar: 'AR', bg: 'BG', cs: 'CZ', da: 'DK', de: 'DE', el: 'GR', en: 'GB', es: 'ES', et: 'EE', fi: 'FI' } as const),
  ...({ fr: 'FR', ga: 'IE', he: 'IL', hr: 'HR', hu: 'HU', it: 'IT', lt: 'LT', lv: 'LV', mt: 'MT', nl: 'NL' } as const),
  ...({ pl: 'PL', pt: 'PT', ro: 'RO', sk: 'SK', sl: 'SI', sv: 'SE', uk: 'UA' } as const),
};

/**
 * The language as `og:locale` has it: language_TERRITORY (ogp.me). British English, as this service writes it; for Arabic the
 * form `ar_AR`, which readers of Open Graph know as the language without a country.
 */
export const openGraphLocale = (language: string): string =>
  `${language}_${territories[language as LetterLanguage] ?? language.toUpperCase()}`;

/** What an element that holds words of a text says of their language. */
export const writtenIn = (language: string) =>
  directionOf(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language };

/** Scripts that tell the language of a few words nearly for sure, among those of letters. */
const told = [
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['uk', /[ґєії]/iu],
  ['bg', /\p{Script=Cyrillic}/u],
] as const;

/** The language that the script of a few words tells; null where it tells none, or only that they are in Latin letters. */
export const languageOfScript = (words: string): string | null =>
  told.find(([, letters]) => letters.test(words))?.[0] ?? null;

/** The same of words whose language nobody said: as far as their script tells it, else the language around them. */
export const writtenInScript = (words: string, around: string) => writtenIn(languageOfScript(words) ?? around);

/** The name of a language as the readers of another one call it; by default as its own readers do (CLDR). */
export function languageName(code: string, inLanguage: string = code): string {
  return languageNamed(code, inLanguage);
}

/** What a form offers, in the order of the names. */
export function languageChoices(inLanguage = 'en'): { code: LetterLanguage; name: string; ownName: string }[] {
  const order = new Intl.Collator(inLanguage);
  return letterLanguages
    .map((code) => ({ code, name: languageName(code, inLanguage), ownName: languageName(code) }))
    .sort((one, other) => order.compare(one.name, other.name));
}
