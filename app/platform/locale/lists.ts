import { type InterfaceLanguage, regions } from './interface-languages';

/** “A, B and C”, as the language joins them. */
export const joined = (things: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(regions[language]).format(things);
