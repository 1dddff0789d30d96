import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

/** What a reader of the source would like to know: something in it does not appear in the letter as typed. */
export type LetterProblem = {
  readonly kind:
    | 'undefined footnote'
    | 'unmentioned footnote'
    | 'empty footnote'
    | 'dropped link'
    | 'dropped image'
    | 'markup as words'
    | 'bullet in a paragraph'
    | 'number in brackets'
    | 'link in an ask'
    | 'too deep'
    | 'too intricate';
  /** The words of the source that it is about; empty where it is the whole. */
  readonly words: string;
};

/** What one reading of a letter knows and finds. Lives as long as the reading. */
export type Reading = {
  readonly addresses: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Numbers by identifier, in the order of first mention. */
  readonly mentioned: Map<string, number>;
  readonly problems: LetterProblem[];
};

export const deepest = 16;

/** Begins a reading: definitions may stand anywhere; of two with one name the first counts (CommonMark 0.31, 4.7). */
export function beginReading(root: Root): Reading {
  const addresses = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return { addresses, footnotes, mentioned: new Map(), problems: [] };
}

/** Notes a problem once. */
export function note(reading: Reading, kind: LetterProblem['kind'], words: string): void {
  if (reading.problems.some((problem) => problem.kind === kind && problem.words === words)) return;
  reading.problems.push({ kind, words });
}

/** The number of a footnote, given at its first mention. */
export function numberOf(reading: Reading, identifier: string): number {
  const number = reading.mentioned.get(identifier) ?? reading.mentioned.size + 1;
  reading.mentioned.set(identifier, number);
  return number;
}

const bullet = /^[ \t]*(?:[•·▪◦‣●○■]|o(?=\t))[ \t]+/;
const noted = /^[ \t]*\[(\d{1,3})\][ \t]+/;
const longest = 60;

/**
 * Notes what plain text from a word processor leaves within paragraphs, which Markdown runs together: a line that begins with a bullet,
 * and one that begins with a number in brackets which stands elsewhere, too. The first of each is quoted.
 */
export function notePlainLines(source: string, root: Root, reading: Reading): void {
  const lines = paragraphsIn(root).flatMap(({ position }) =>
    source.slice(position?.start.offset, position?.end.offset).split('\n'),
  );
  const listed = lines.find((line) => bullet.test(line));
  if (listed) note(reading, 'bullet in a paragraph', begun(listed));
  const sourced = lines.find((line) => isBorneElsewhere(line, source));
  if (sourced) note(reading, 'number in brackets', begun(sourced));
}

function isBorneElsewhere(line: string, source: string): boolean {
  const [, number] = noted.exec(line) ?? [];
  return number !== undefined && source.split(`[${number}]`).length > 2;
}

function paragraphsIn(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

function begun(line: string): string {
  const signs = [...line.trim().replace(/\s+/g, ' ')];
  return signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : signs.join('');
}
