import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { hostsShown } from '../address/web-address';

/** The languages in which the interface speaks so far. The language of a letter is another matter. */
const interfaceLanguages = ['en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export const firstLanguage: InterfaceLanguage = 'en';

type Value = string | number | Date;
/** Says one sentence of a page in one language, with its values filled in. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, Value>>) => string;
export type Sentences<Key extends string> = (language: InterfaceLanguage) => Say<Key>;

const cache = createIntlCache();
const speakers = new Map<InterfaceLanguage, IntlShape<string>>();

function speaker(language: InterfaceLanguage): IntlShape<string> {
  const known = speakers.get(language);
  if (known) return known;
  const made = createIntl<string>(
    {
      locale: language,
      messages: {},
      onError(fault) {
        // English stands in the code as the default message: a missing catalogue entry is not a fault.
        if (fault.code !== 'MISSING_TRANSLATION') throw fault;
      },
    },
    cache,
  );
  speakers.set(language, made);
  return made;
}

/**
 * Declares the sentences of one page or mail as ICU messages, English first, under the name of its room and file:
 * `sign-on/preparation`. Set and key together are the id of a sentence in every catalogue.
 * Apostrophes are typographic (’) so that ICU does not read them as quotes; angle brackets are plain text.
 * Addresses among the values are said as people read them, their hosts in Unicode: no sentence shows another form.
 */
export function sentences<const Key extends string>(
  set: string,
  english: Readonly<Record<Key, string>>,
): Sentences<Key> {
  return (language) =>
    (key, values = {}) =>
      speaker(language).formatMessage({ id: `${set}.${key}`, defaultMessage: english[key] }, readable(values), {
        ignoreTag: true,
      }) as string;
}

const readable = (values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? hostsShown(value) : value]),
  );
