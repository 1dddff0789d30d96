import type { Block, Inline, LetterTree } from '~/letters/text/tree';
import { dividedLetters, hyphenated } from './hyphenation';
import { breakableIn, breaksIn, fitsALine, type Room, roomOfText } from './long-words';
import { typographic } from './typography';

type Leaf = Extract<Inline, { type: 'text' | 'code' | 'break' | 'footnote' }>;

/** The tree with its words as the language prints them; code and the addresses of links stay as they are. */
export function printedTree({ blocks, footnotes }: LetterTree, language: string): LetterTree {
  const set = (nodes: readonly Block[]) => nodes.map((node) => printedBlock(node, language));
  return { blocks: set(blocks), footnotes: footnotes.map(set) };
}

function printedBlock(block: Block, language: string): Block {
  const set = (nodes: readonly Block[]) => nodes.map((node) => printedBlock(node, language));
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: printedInlines(block.children, language) };
    case 'heading':
      return { ...block, children: printedInlines(block.children, language, { divided: false }) };
    case 'list':
      return { ...block, items: block.items.map(set) };
    case 'quote':
      return { ...block, children: set(block.children) };
    case 'code':
      return { ...block, text: breakableIn(block.text, { ems: roomOfText }) };
    default:
      return block;
  }
}

/** The inlines of one paragraph: a mark at the edge of an emphasis is judged by what stands beyond that edge. */
export function printedInlines(inlines: readonly Inline[], language: string, { divided = true } = {}): Inline[] {
  const leaves = leavesOf(inlines);
  const set = new Map<Leaf, string>();
  for (const [place, leaf] of leaves.entries()) {
    if (leaf.type !== 'text') continue;
    const before = [...signsOf(leaves[place - 1])].at(-1) ?? '';
    const after = [...signsOf(leaves[place + 1])][0] ?? '';
    const words = typographic(leaf.text, language, { before, after });
    set.set(leaf, divided ? hyphenated(words, language) : words);
  }
  joinBehindLinks(inlines, leaves, set);
  breakLongWords(leaves, set, { ems: roomOfText, syllables: dividedLetters(language) });
  const replaced = (nodes: readonly Inline[]): Inline[] =>
    nodes.map((node) => {
      if ('children' in node) return { ...node, children: replaced(node.children) };
      return node.type === 'text' || node.type === 'code' ? { ...node, text: set.get(node) ?? node.text } : node;
    });
  return replaced(inlines);
}

const softHyphen = '\u00AD';
const neverDivided = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Without soft hyphens where no word goes on, nor among words of scripts that divide none: the exporter may stop at those too. */
const withoutIdleHyphens = (words: string) =>
  words.replace(neverDivided.test(words) ? /\u00AD+/gu : /\u00AD+(?!\p{L})/gu, '');
const wordJoiner = '\u2060';
const lineMayEnd = '\u200B';

/**
 * No word is divided at the end of a link: the hyphen would belong to the link and to nothing in it, at which Typst’s exporter
 * stops. A word that goes on behind its link is joined to it by U+2060, which nobody sees, and which keeps it from being divided at
 * all: where no line holds such a word, its line may end at the link.
 */
function joinBehindLinks(inlines: readonly Inline[], leaves: readonly Leaf[], set: Map<Leaf, string>): void {
  for (const leaf of leaves) {
    const words = set.get(leaf) ?? (leaf.type === 'code' ? leaf.text : '');
    if (words.includes(softHyphen)) set.set(leaf, withoutIdleHyphens(words));
  }
  for (const link of linksIn(inlines)) {
    const last = leavesOf(link.children).at(-1);
    if (!last) continue;
    const next = leaves[leaves.indexOf(last) + 1];
    const behind = next && set.get(next);
    if (!next || !behind || !(behind.startsWith(softHyphen) || /^[\p{L}\p{M}\p{N}]/u.test(behind))) continue;
    const before = /[\p{L}\p{M}\p{N}\u00AD]*$/u.exec(signsOf(last))?.[0] ?? '';
    const word = before + (/^[\p{L}\p{M}\p{N}\u00AD]+/u.exec(behind)?.[0] ?? '');
    set.set(next, (fitsALine(word) ? wordJoiner : lineMayEnd) + behind);
  }
}

/** A word that no line holds may be broken wherever it stands, over the edges of emphasis, links and code too. */
function breakLongWords(leaves: readonly Leaf[], set: Map<Leaf, string>, room: Room): void {
  const wordsOf = leaves.map((leaf) =>
    leaf.type === 'text' || leaf.type === 'code' ? (set.get(leaf) ?? leaf.text) : signsOf(leaf),
  );
  const breaks = breaksIn(wordsOf.join(''), leaves.some(({ type }) => type === 'code') ? { ems: room.ems } : room);
  let from = 0;
  for (const [place, words] of wordsOf.entries()) {
    const own = breaks.filter((at) => at >= from && at < from + words.length).map((at) => at - from);
    const leaf = leaves[place];
    if (own.length > 0 && leaf && leaf.type !== 'footnote')
      set.set(leaf, [0, ...own].map((at, nth) => words.slice(at, own[nth])).join(lineMayEnd));
    from += words.length;
  }
}

const linksIn = (inlines: readonly Inline[]): Extract<Inline, { type: 'link' }>[] =>
  inlines.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksIn(node.children) : []));

const leavesOf = (inlines: readonly Inline[]): Leaf[] =>
  inlines.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));

function signsOf(leaf: Leaf | undefined): string {
  if (!leaf) return '';
  if (leaf.type === 'break') return ' ';
  // A footnote's mark is a figure at the foot of the word before it.
  return leaf.type === 'footnote' ? 'x' : leaf.text;
}
