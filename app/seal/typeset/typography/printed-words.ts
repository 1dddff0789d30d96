import type { Block, Inline, LetterTree } from '~/letters/text/tree';
import { hyphenated } from './hyphenation';
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

/**
 * No word is divided at the end of a link: the hyphen would belong to the link and to nothing in it, at which Typst’s exporter
 * stops. A word that goes on behind its link is joined to it by U+2060, which nobody sees.
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
    if (next && behind && (behind.startsWith(softHyphen) || /^[\p{L}\p{M}\p{N}]/u.test(behind)))
      set.set(next, wordJoiner + behind);
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
