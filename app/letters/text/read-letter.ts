import type { BlockContent, DefinitionContent, FootnoteDefinition, Heading, List, Root, RootContent } from 'mdast';
import { tidyBlock } from './inlines';
import { isTooIntricate, parseMarkdown, parseMarkdownLine } from './markdown';
import { normalLine, normalText } from './normal-form';
import { readInlines } from './read-inline';
import { beginReading, deepest, type LetterProblem, note, notePlainLines, type Reading } from './reading';
import { type Block, type Inline, type LetterTree, wordsInTree } from './tree';

export type { LetterProblem } from './reading';

/** Reads a letter’s body, Markdown as CommonMark 0.31 with footnotes, into its tree. Never throws. */
export function readLetter(markdown: string): LetterTree {
  return reviewLetter(markdown).tree;
}

/** The tree together with what, of the source, does not appear in the letter as it was typed. */
export function reviewLetter(markdown: string): { tree: LetterTree; problems: readonly LetterProblem[] } {
  const source = normalText(markdown);
  if (isTooIntricate(source)) return { tree: readPlainly(source), problems: [{ kind: 'too intricate', words: '' }] };
  const root = parseMarkdown(source);
  const reading = beginReading(root);
  const blocks = readBlocks(root.children, reading, 1);
  const tree = { blocks, footnotes: readFootnotes(reading) };
  noteLeftovers(tree, reading);
  notePlainLines(source, root, reading);
  return { tree, problems: reading.problems };
}

/** Reads an ask: one paragraph, in which only emphasis, strong words and breaks count as markup. Never throws. */
export function readAsk(markdown: string): Inline[] {
  const source = normalText(markdown).trim();
  if (isTooIntricate(source)) return tidyBlock([{ type: 'text', text: source }]);
  const root: Root = parseMarkdownLine(source.replace(/\s*\n\s*\n\s*/g, '\n'));
  const reading = beginReading(root);
  return tidyBlock(
    root.children.flatMap((node) =>
      'children' in node && node.type === 'paragraph' ? readInlines(node.children, reading, 1) : [],
    ),
  );
}

/** What of an ask readers see as it was typed: links and marks of footnotes, which only the body has. */
export function problemsInAsk(markdown: string): LetterProblem[] {
  const found = normalText(markdown).matchAll(/\[[^\]\n]+\]\([^)\s]+\)|\[\^[^\]\s]+\]|<(?:https?:|mailto:)[^>\s]+>/g);
  return [...found].map(([words]) => ({ kind: 'link in an ask', words }));
}

function readBlocks(nodes: readonly RootContent[], reading: Reading, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, reading, depth));
}

function readBlock(node: RootContent, reading: Reading, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = tidyBlock(readInlines(node.children, reading, 1));
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return readHeading(node, reading);
    case 'list':
      return readList(node, reading, depth);
    case 'blockquote':
      return readQuote(node.children, reading, depth);
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'code':
      return [{ type: 'code', text: normalText(node.value) }];
    default:
      return [];
  }
}

function readHeading(node: Heading, reading: Reading): Block[] {
  const children = tidyBlock(readInlines(node.children, reading, 1));
  const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
  return children.length > 0 ? [{ type: 'heading', level, children }] : [];
}

function readList(node: List, reading: Reading, depth: number): Block[] {
  const items = node.children.map((item) => readBlocks(item.children, reading, depth + 1));
  if (items.every((item) => item.length === 0)) return marksOfEmptyList(node);
  if (depth > deepest) return flattened(items.flat(), reading);
  const tight = !node.spread && node.children.every((item) => !item.spread);
  return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, tight, items }];
}

/** “2025.” alone on a line is a list of nothing to CommonMark, and the end of a sentence to its author. */
function marksOfEmptyList({ ordered, start, children }: List): Block[] {
  if (!ordered) return [];
  return children.map((_item, index) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `${(start ?? 1) + index}.` }],
  }));
}

function readQuote(nodes: readonly (BlockContent | DefinitionContent)[], reading: Reading, depth: number): Block[] {
  const children = readBlocks(nodes, reading, depth + 1);
  if (children.length === 0) return [];
  return depth > deepest ? flattened(children, reading) : [{ type: 'quote', children }];
}

function flattened(blocks: Block[], reading: Reading): Block[] {
  note(reading, 'too deep', '');
  return blocks;
}

/** Footnotes may mention footnotes: those follow, in the order of their mention. */
function readFootnotes(reading: Reading): Block[][] {
  const footnotes: Block[][] = [];
  // A Map’s iterator also visits what is added while it runs.
  for (const identifier of reading.mentioned.keys()) {
    const definition = reading.footnotes.get(identifier) as FootnoteDefinition;
    const blocks = readBlocks(definition.children, reading, 1);
    if (blocks.length === 0) note(reading, 'empty footnote', definition.label ?? identifier);
    footnotes.push(blocks);
  }
  return footnotes;
}

function noteLeftovers(tree: LetterTree, reading: Reading): void {
  for (const [identifier, definition] of reading.footnotes) {
    if (!reading.mentioned.has(identifier)) note(reading, 'unmentioned footnote', definition.label ?? identifier);
  }
  for (const words of wordsInTree(tree)) {
    for (const mark of words.matchAll(/\[\^([^\]\s]{1,80})\]/g)) note(reading, 'undefined footnote', mark[1] ?? '');
    for (const tag of words.matchAll(/<\/?[a-z][^<>]{0,80}>/gi)) note(reading, 'markup as words', tag[0]);
  }
}

/** Paragraphs of words alone, for a text that no reader of Markdown should be sent through. */
function readPlainly(source: string): LetterTree {
  const texts = source
    .split(/\n[ \t]*\n/)
    .map(normalLine)
    .filter((text) => text !== '');
  return { blocks: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })), footnotes: [] };
}
