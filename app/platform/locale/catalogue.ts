import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Say } from './sentences';

const cache = createIntlCache();

/** What a letter’s own words are filled with is plain: its dates are words already. */
type Plain = Record<string, string | number | Date>;

/** The locale of plurals and numbers: British English, and Western digits in Arabic, as on the sealed letter. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
export const localeOf = (language: string): string => locales[language] ?? language;

/**
 * Sentences written in several languages, for what follows the language of a letter and not that of the interface.
 * ICU messages with typographic apostrophes, as in `sentences`.
 * @returns who says them in a language; English where there is none
 */
export function catalogue<Key extends string>(written: Readonly<Record<string, Readonly<Record<Key, string>>>>) {
  const speakers = new Map<string, IntlShape<string>>();
  return (language: string): Say<Key> => {
    const spoken = language in written ? language : 'en';
    const speaker =
      speakers.get(spoken) ?? createIntl<string>({ locale: localeOf(spoken), messages: written[spoken]! }, cache);
    speakers.set(spoken, speaker);
    return (id, values = {}) => speaker.formatMessage({ id }, values as Plain, { ignoreTag: true }) as string;
  };
}
