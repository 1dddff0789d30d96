/**
 * The one tree of a letter’s body. Digest, page, PDF, mail and comparison all read this and nothing else, so that none
 * of them can show a different letter. Every string in it is NFC, without control characters.
 */
export type LetterTree = {
  readonly blocks: readonly Block[];
  /** The footnotes in the order of their first mention: number 1 stands at index 0. */
  readonly footnotes: readonly (readonly Block[])[];
};

export type Block = Paragraph | Heading | List | Quote | Rule | CodeBlock;
export type Inline = Words | Emphasis | Strong | Link | Break | CodeSpan | FootnoteMark;

type Paragraph = { readonly type: 'paragraph'; readonly children: readonly Inline[] };
/** Level 1 belongs to the letter’s title. */
type Heading = { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] };
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 where the list is not ordered. */
  readonly start: number;
  /** Whether items follow each other without space between (CommonMark 0.31, 5.3). */
  readonly tight: boolean;
  readonly items: readonly (readonly Block[])[];
};
type Quote = { readonly type: 'quote'; readonly children: readonly Block[] };
type Rule = { readonly type: 'rule' };
/** Lines set as they were typed. */
type CodeBlock = { readonly type: 'code'; readonly text: string };

type Words = { readonly type: 'text'; readonly text: string };
type Emphasis = { readonly type: 'emphasis'; readonly children: readonly Inline[] };
type Strong = { readonly type: 'strong'; readonly children: readonly Inline[] };
/** `href` is an absolute address, https: or mailto: and nothing else. A link holds neither links nor footnote marks. */
type Link = { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };
type Break = { readonly type: 'break' };
type CodeSpan = { readonly type: 'code'; readonly text: string };
/** The mark of a footnote: 1 names `footnotes[0]`. */
export type FootnoteMark = { readonly type: 'footnote'; readonly number: number };

/** The words of a run of inlines, without their form; a break is a space, a footnote’s mark nothing. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfOne).join('');
}

function wordsOfOne(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'footnote':
      return '';
    default:
      return wordsOf(inline.children);
  }
}

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
