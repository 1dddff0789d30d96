import type { Block, Inline, LetterTree } from './tree';

/** Every run of words in a tree, in the order of reading; code is left out. */
export function* wordsInTree(tree: LetterTree): Generator<string> {
  yield* wordsInBlocks(tree.blocks);
  for (const footnote of tree.footnotes) yield* wordsInBlocks(footnote);
}

function* wordsInBlocks(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield* wordsInRun(block.children);
    if (block.type === 'quote') yield* wordsInBlocks(block.children);
    if (block.type === 'list') for (const item of block.items) yield* wordsInBlocks(item);
  }
}

function* wordsInRun(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === 'text') yield inline.text;
    if ('children' in inline) yield* wordsInRun(inline.children);
  }
}
