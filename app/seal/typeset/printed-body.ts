import { type Block, type FootnoteMark, type Inline, type LetterTree, wordsOf } from '~/letters/text/tree';

/** A footnote's mark as printed: its note stands where it is `first` mentioned. */
type PrintedMark = FootnoteMark & { readonly first: boolean };

/**
 * The tree as the template prints it: footnotes stand at their first mention, the letter's before those within notes, and no
 * level of heading is skipped (PDF/UA-1, 7.4.2; the title is level 1), within lists and quotations neither. A heading within a note
 * is a paragraph of strong words: a note is no part of the letter's outline.
 */
export function printedBody({ blocks, footnotes }: LetterTree): LetterTree {
  const seen = new Set<number>();
  const marked = (nodes: readonly Block[]) => nodes.map((node) => markBlock(node, seen));
  return { blocks: withoutSkippedLevels(marked(blocks)), footnotes: footnotes.map(marked).map(withoutHeadings) };
}

function markBlock(block: Block, seen: Set<number>): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: block.children.map((inline) => markInline(inline, seen)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((node) => markBlock(node, seen))) };
    case 'quote':
      return { ...block, children: block.children.map((node) => markBlock(node, seen)) };
    default:
      return block;
  }
}

function markInline(inline: Inline, seen: Set<number>): Inline {
  if (inline.type === 'emphasis' || inline.type === 'strong' || inline.type === 'link') {
    return { ...inline, children: inline.children.map((child) => markInline(child, seen)) };
  }
  if (inline.type !== 'footnote') return inline;
  const mark: PrintedMark = { ...inline, first: !seen.has(inline.number) };
  seen.add(inline.number);
  return mark;
}

function withoutSkippedLevels(blocks: readonly Block[]): Block[] {
  let above = 1;
  const levelled = (block: Block): Block => {
    if (block.type !== 'heading') return withHeld(block, levelled);
    // A heading of nothing but breaks or marks has no title for an outline.
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(wordsOf(block.children)))
      return { type: 'paragraph', children: block.children };
    above = Math.min(block.level, above + 1);
    return { ...block, level: above as 2 | 3 | 4 };
  };
  return blocks.map(levelled);
}

function withoutHeadings(blocks: readonly Block[]): Block[] {
  const plain = (block: Block): Block =>
    block.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] }
      : withHeld(block, plain);
  return blocks.map(plain);
}

/** The block with what it holds changed, one after the other. */
function withHeld(block: Block, change: (held: Block) => Block): Block {
  if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(change)) };
  return block.type === 'quote' ? { ...block, children: block.children.map(change) } : block;
}
