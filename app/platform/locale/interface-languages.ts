/** The languages in which the interface speaks. The language of a letter is another matter. */
export const interfaceLanguages = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export const firstLanguage = 'en' satisfies InterfaceLanguage;

/** Narrows what somebody wishes to a language that the interface speaks. */
export const isInterfaceLanguage = (wished: unknown): wished is InterfaceLanguage =>
  (interfaceLanguages as readonly unknown[]).includes(wished);

/** How dates, numbers and lists are written. */
export const regions: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', fr: 'fr' };

/** “A, B and C”, as the language joins them. */
export const joined = (things: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(regions[language]).format(things);

const namesIn = new Map<string, Intl.DisplayNames>();

/** The name of a language as readers of another one call it (CLDR). */
export function languageNamed(code: string, inLanguage = 'en'): string {
  const names = namesIn.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' });
  namesIn.set(inLanguage, names);
  return names.of(code) ?? code;
}
