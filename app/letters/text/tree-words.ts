import type { Block, Inline, LetterTree } from './tree';

/** Every run of words in a tree, in the order of reading; code is left out. */
export function* wordsInTree(tree: LetterTree): Generator<string> {
  for (const inline of inlinesIn([...tree.blocks, ...tree.footnotes.flat()])) {
    if (inline.type === 'text') yield inline.text;
  }
}

/** Every inline within blocks, outer before inner, in the order of reading. */
export function* inlinesIn(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield* inlinesInRun(block.children);
    if (block.type === 'quote') yield* inlinesIn(block.children);
    if (block.type === 'list') yield* inlinesIn(block.items.flat());
  }
}

function* inlinesInRun(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* inlinesInRun(inline.children);
  }
}
