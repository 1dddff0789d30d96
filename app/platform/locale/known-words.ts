import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { InterfaceLanguage } from './interface-languages';

type Messages = Readonly<Record<string, string>>;

/** The English of every set of sentences that was loaded, by the name of the set. */
export const declared = new Map<string, Messages>();

/** What is known of other languages, by `set.key`: all of it on the server, the page’s own sets in a browser. */
const known = new Map<InterfaceLanguage, Messages>();
const speakers = new Map<InterfaceLanguage, IntlShape<string>>();
const cache = createIntlCache();

/** Makes sentences of a language known to this process, or to this browser. */
export function know(language: InterfaceLanguage, messages: Messages): void {
  known.set(language, { ...known.get(language), ...messages });
  speakers.delete(language);
}

/** The messages of these sets in a language: what a page sends along for the browser. Nothing for English. */
export function messagesOf(language: InterfaceLanguage, sets: ReadonlySet<string>): Messages {
  const entries = Object.entries(known.get(language) ?? {});
  return Object.fromEntries(entries.filter(([id]) => sets.has(id.slice(0, id.indexOf('.')))));
}

/** Who formats the messages of a language. English stands in the code as the default message: a missing entry is no fault. */
export function speakerOf(language: InterfaceLanguage): IntlShape<string> {
  const made =
    speakers.get(language) ??
    createIntl<string>(
      {
        locale: language,
        messages: known.get(language) ?? {},
        onError(fault) {
          if (fault.code !== 'MISSING_TRANSLATION') throw fault;
        },
      },
      cache,
    );
  speakers.set(language, made);
  return made;
}
