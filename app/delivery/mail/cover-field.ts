/** What can stand in braces in a cover text and its subject: filled for each official. */
export const coverFields = [
  'salutation',
  'name',
  'country',
  'group',
  'committee',
  'why',
  'signatories from country',
  'number from country',
  'number of signatories',
  'number of countries',
  'lead',
  'letter',
] as const;
export type CoverField = (typeof coverFields)[number];

/** What the fields say to one official; empty where nothing is known. */
export type FieldValues = Readonly<Record<CoverField, string>>;

/** A part of a cover text: words as typed, or a field with what stands in for it where it is empty. */
export type CoverPart =
  | { readonly words: string }
  | { readonly field: CoverField; readonly otherwise: string | undefined };

/** What is wrong with the braces of a text: a field that there is not, or a brace without its other. */
export type CoverFault = { readonly kind: 'unknown' | 'unpaired'; readonly typed: string };

const token = /\{([^{}\n]*)\}|[{}][^{}\n]{0,30}/g;
const known: ReadonlySet<string> = new Set(coverFields);
const nameOf = (typed: string) => typed.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Reads the fields of a cover text: `{group}`, or `{group|your group}` with the words that stand in where an official
 * has none. Names are read without regard to case. What is no field stays words, and is a fault.
 */
export function readCover(text: string): { parts: CoverPart[]; faults: CoverFault[] } {
  const parts: CoverPart[] = [];
  const faults: CoverFault[] = [];
  let read = 0;
  for (const found of text.matchAll(token)) {
    const [typed, inside] = found;
    const [name = '', ...rest] = (inside ?? '').split('|');
    const field = nameOf(name);
    if (inside === undefined) faults.push({ kind: 'unpaired', typed });
    else if (!known.has(field)) faults.push({ kind: 'unknown', typed });
    else {
      if (found.index > read) parts.push({ words: text.slice(read, found.index) });
      parts.push({ field: field as CoverField, otherwise: rest.length > 0 ? rest.join('|').trim() : undefined });
      read = found.index + typed.length;
    }
  }
  if (read < text.length) parts.push({ words: text.slice(read) });
  return { parts, faults };
}

/** The fields of a text that have to be known of every official, since nothing stands in for them. */
export const neededFields = (text: string): CoverField[] => [
  ...new Set(readCover(text).parts.flatMap((part) => ('field' in part && !part.otherwise ? [part.field] : []))),
];

/** The text with its fields filled by `say`, which is given each field and what stands in where it is empty. */
export const coverFilled = (text: string, say: (field: CoverField, otherwise: string | undefined) => string): string =>
  readCover(text)
    .parts.map((part) => ('words' in part ? part.words : say(part.field, part.otherwise)))
    .join('');

/** The salutation that a cover text brings itself as its first paragraph, and what follows; null where it brings none. */
export function ownGreeting(text: string): { greeting: string; rest: string } | null {
  const [first] = readCover(text).parts;
  if (!first || 'words' in first || first.field !== 'salutation') return null;
  const [greeting = '', ...rest] = text.split(/\n{2,}/);
  return { greeting, rest: rest.join('\n\n') };
}
