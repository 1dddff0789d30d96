import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Messages by their ids: `room/set.key`. */
export type Messages = Readonly<Record<string, string>>;
/** What a language says beside English, and the ids of sentences that are alike in both: “Date”. */
export type Catalogue = { readonly language: string; readonly messages: Messages; readonly alike?: readonly string[] };

const setOf = (id: string): string => id.slice(0, id.indexOf('.'));

/**
 * What is wrong with a catalogue, each thing as a sentence that begins with the id. Of every set of which it says one sentence it
 * has to say all: a page is never half in one language.
 */
export function faultsOf({ language, messages, alike = [] }: Catalogue, english: Messages): string[] {
  const sets = new Set(Object.keys(messages).map(setOf));
  const missing = Object.keys(english).filter((id) => sets.has(setOf(id)) && !(id in messages));
  return [
    ...missing.map((id) => `${id} is missing`),
    ...Object.entries(messages).flatMap(([id, text]) => {
      const original = english[id];
      if (original === undefined) return [`${id} is not known in English`];
      if (text === original && /\p{L}/u.test(wordsOf(text)) && !alike.includes(id)) return [`${id} is not translated`];
      return messageFaults(language, text, original).map((fault) => `${id} ${fault}`);
    }),
  ];
}

/**
 * What is wrong with English itself, by which every other language is measured. A plural may do without “one” where it names a number
 * instead: `=0 {} other {, # open}` reads alike for one and for many.
 */
export const faultsOfEnglish = (english: Messages): string[] =>
  Object.entries(english).flatMap(([id, text]) => {
    const faults = messageFaults('en', text.replaceAll(/'[{}]'/g, ''), text);
    return faults
      .filter((fault) => !fault.includes('“one”') || !/plural, =/.test(text))
      .map((fault) => `${id} ${fault}`);
  });

function messageFaults(language: string, text: string, original: string): string[] {
  const read = elementsOf(text);
  if (typeof read === 'string') return [`cannot be read: ${read}`];
  const [takes, wanted] = [shapeOf(read), shapeOf(elementsOf(original))];
  return [
    ...wanted.filter((each) => !takes.includes(each)).map((each) => `does not take ${each}`),
    ...takes.filter((each) => !wanted.includes(each)).map((each) => `takes ${each}, which English does not`),
    ...missingForms(read, language).map((form) => `has no plural form “${form}”`),
    ...(text.includes("'") ? ['has a straight apostrophe, which ICU reads as a quote'] : []),
    ...(language === 'fr' && /« | »| [:;!?]/.test(text) ? ['has a space that can break before or after a sign'] : []),
  ];
}

function elementsOf(text: string): MessageFormatElement[] | string {
  try {
    return parse(text, { ignoreTag: true });
  } catch (thrown) {
    return String(thrown);
  }
}

/** What a message takes and how: `count plural`, `kind select a|b`, `most number`; also what only one of its branches takes. */
function shapeOf(elements: readonly MessageFormatElement[] | string): string[] {
  if (typeof elements === 'string') return [];
  const shapes = elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return shapeOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [`${element.value} ${TYPE[element.type]}`];
    const branches = Object.values(element.options).flatMap(({ value }) => shapeOf(value));
    if (element.type === TYPE.plural) return [`${element.value} plural`, ...branches];
    return [`${element.value} select ${Object.keys(element.options).sort().join('|')}`, ...branches];
  });
  return [...new Set(shapes)].sort();
}

/** The plural forms of the language that a message leaves out: every one but `many`, which only millions take. */
function missingForms(elements: readonly MessageFormatElement[], language: string): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const deeper = Object.values(element.options).flatMap(({ value }) => missingForms(value, language));
    if (element.type === TYPE.select) return deeper;
    const type = element.pluralType ?? 'cardinal';
    const forms = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
    return [...forms.filter((form) => form !== 'many' && !(form in element.options)), ...deeper];
  });
}

/** The words of a message without what it takes. */
const wordsOf = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '');
