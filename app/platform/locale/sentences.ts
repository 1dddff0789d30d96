import { hostsShown } from '../address/web-address';
import { type Moment, momentInWords } from './dates';
import { type InterfaceLanguage, joined } from './interface-languages';
import { declared, speakerOf } from './known-words';

export { firstLanguage, type InterfaceLanguage, interfaceLanguages } from './interface-languages';

/** Several things to be joined as the reader’s language joins them: “A, B and C”. */
type List = { readonly list: readonly (string | Sentence)[] };
/** What is filled into a sentence: plain, or itself said in the reader’s language. */
type Value = string | number | Date | Moment | List | Sentence;
type Values = Readonly<Record<string, Value>>;
/** A sentence that is not said yet, whoever will read it. Plain data: it crosses processes and stands in rows. */
export type Sentence = { readonly set: string; readonly key: string; readonly values: Values };

/** Says one sentence of a page in one language, with its values filled in. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;
export type Sentences<Key extends string> = {
  (language: InterfaceLanguage): Say<Key>;
  /** The room and name of the set: `sign-on/refusals`. */
  readonly set: string;
  /** One of its sentences, not said yet. */
  readonly sentence: (key: Key, values?: Values) => Sentence;
};

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
  declared.set(set, english);
  const sentence = (key: Key, values: Values = {}): Sentence => ({ set, key, values });
  const speak = (language: InterfaceLanguage) => (key: Key, values?: Values) => said(sentence(key, values), language);
  return Object.assign(speak, { set, sentence });
}

export const list = (things: readonly (string | Sentence)[]): List => ({ list: things });

/** Whether this process knows the English of a sentence, such as one that was kept in a row by an older version. */
export const isDeclared = ({ set, key }: Sentence): boolean => declared.get(set)?.[key] !== undefined;

/** Whether something is a sentence, where it may also be what was asked for. */
export const isSentence = (one: object): one is Sentence => 'set' in one && 'key' in one && 'values' in one;

/** Whether two sentences are one, whatever is filled in. */
export const isSame = (one: Sentence, other: Sentence): boolean => one.set === other.set && one.key === other.key;

/** Says a sentence to a reader: in English where the language has no words for it. */
export function said({ set, key, values }: Sentence, language: InterfaceLanguage): string {
  const message = { id: `${set}.${key}`, defaultMessage: declared.get(set)?.[key] ?? key };
  const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, language)]));
  return speakerOf(language).formatMessage(message, filled, { ignoreTag: true }) as string;
}

function plain(value: Value, language: InterfaceLanguage): string | number | Date {
  if (typeof value === 'string') return hostsShown(value);
  if (typeof value === 'number' || value instanceof Date) return value;
  if ('set' in value) return said(value, language);
  if ('moment' in value) return momentInWords(value, language);
  return joined(
    value.list.map((each) => String(plain(each, language))),
    language,
  );
}
