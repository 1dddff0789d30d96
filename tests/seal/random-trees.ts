import fc from 'fast-check';
import type { LetterLanguage } from '~/letters/text/languages';
import type { Block, Inline, LetterTree } from '~/letters/text/tree';
import { articles } from './articles.words';

/** Long words that go over lines, and what stands between words, in a language with each way of dividing them. */
const longWords = {
  de: ['Kinderrechtsausschuss', 'Verhältnismäßigkeitsgrundsatz', 'Aufdeckungsanordnung'],
  fr: ['proportionnalité', 'l’exploitation', 'anticonstitutionnellement'],
  el: ['αναλογικότητας', 'αποτελεσματικότητα', 'παραπληροφόρηση'],
  bg: ['пропорционалност', 'правоприлагането', 'обществено-политически'],
  lv: ['proporcionalitātes', 'neaizsargātību', 'visaptverošākajām'],
  ar: ['الاستغلال', 'والمسؤوليات', 'لاستخداماتهم'],
} as const satisfies Partial<Record<LetterLanguage, readonly string[]>>;

export const languagesOfTrees = Object.keys(longWords) as (keyof typeof longWords)[];
type TreeLanguage = (typeof languagesOfTrees)[number];

const between = ['', ' ', ' ', ' ', ' ', '-', '/', '’', '–', '. ', '\u00A0', '\u00AD', ' ('];

/** What an author may type: words of the language, set apart by anything or by nothing. */
function wordsIn(language: TreeLanguage, most: number): fc.Arbitrary<string> {
  const own = articles[language].sentences.flatMap((sentence) => sentence.split(' '));
  const word = fc.constantFrom(
    ...own,
    ...longWords[language],
    '2022/0155(COD)',
    'COM(2022) 209',
    'https://a.example/b',
  );
  return fc
    .array(fc.tuple(word, fc.constantFrom(...between)), { minLength: 1, maxLength: most })
    .map((pairs) => pairs.flat().join(''));
}

/** Mentions are numbered once the whole tree is there. */
const mention: Inline = { type: 'footnote', number: 0 };

function inlinesIn(language: TreeLanguage, depth: number, inLink = false): fc.Arbitrary<Inline[]> {
  const text = wordsIn(language, depth > 1 ? 14 : 3).map((words): Inline => ({ type: 'text', text: words }));
  const code = wordsIn(language, 2).map((words): Inline => ({ type: 'code', text: words }));
  const leaves = [text, text, text, code, fc.constant<Inline>({ type: 'break' })];
  if (!inLink) leaves.push(fc.constant(mention));
  if (depth === 0) return fc.array(fc.oneof(...leaves), { minLength: 1, maxLength: 3 });
  const deeper = inlinesIn(language, depth - 1, inLink);
  const held = [
    deeper.map((children): Inline => ({ type: 'emphasis', children })),
    deeper.map((children): Inline => ({ type: 'strong', children })),
  ];
  const link = inlinesIn(language, depth - 1, true).map(
    (children): Inline => ({ type: 'link', href: 'https://children.example/a', children }),
  );
  return fc.array(fc.oneof(...leaves, ...held, ...(inLink ? [] : [link, link, link])), { minLength: 1, maxLength: 9 });
}

function blocksIn(language: TreeLanguage, depth: number): fc.Arbitrary<Block[]> {
  const inlines = inlinesIn(language, 2);
  const paragraph = inlines.map((children): Block => ({ type: 'paragraph', children }));
  const kinds = [
    ...[paragraph, paragraph, paragraph, paragraph],
    fc
      .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inlinesIn(language, 1))
      .map(([level, children]): Block => ({ type: 'heading', level, children })),
    fc.constant<Block>({ type: 'rule' }),
    wordsIn(language, 9).map((text): Block => ({ type: 'code', text: text.replaceAll('. ', '\n') })),
  ];
  if (depth === 0) return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 2 });
  const deeper = blocksIn(language, depth - 1);
  const list = fc.record({
    ordered: fc.boolean(),
    start: fc.integer({ min: 0, max: 99 }),
    tight: fc.boolean(),
    items: fc.array(deeper, { minLength: 1, maxLength: 3 }),
  });
  return fc.array(
    fc.oneof(
      ...kinds,
      list.map((one): Block => ({ type: 'list', ...one })),
      deeper.map((children): Block => ({ type: 'quote', children })),
    ),
    { minLength: 1, maxLength: 5 },
  );
}

/** Any tree of the letter's grammar, in words of a language; each note is mentioned once, or twice. */
export function treeIn(language: TreeLanguage): fc.Arbitrary<LetterTree> {
  const note = fc.array(
    fc
      .tuple(inlinesIn(language, 1, true), fc.integer({ min: 0, max: 9 }))
      .map(
        ([children, kind]): Block =>
          kind > 0 ? { type: 'paragraph', children } : { type: 'heading', level: 3, children },
      ),
    { minLength: 1, maxLength: 2 },
  );
  return fc.tuple(blocksIn(language, 2), fc.array(note, { minLength: 3, maxLength: 3 })).map(([blocks, notes]) => {
    let mentions = 0;
    const numbered = (nodes: readonly Inline[]): Inline[] =>
      nodes.map((node) => {
        if ('children' in node) return { ...node, children: numbered(node.children) } as Inline;
        if (node.type !== 'footnote') return node;
        mentions += 1;
        return { type: 'footnote', number: Math.min(mentions, notes.length) };
      });
    const inBlocks = (nodes: readonly Block[]): Block[] =>
      nodes.map((node) => {
        if (node.type === 'paragraph' || node.type === 'heading') return { ...node, children: numbered(node.children) };
        if (node.type === 'list') return { ...node, items: node.items.map(inBlocks) };
        return node.type === 'quote' ? { ...node, children: inBlocks(node.children) } : node;
      });
    const body = inBlocks(blocks);
    return { blocks: body, footnotes: notes.slice(0, mentions) };
  });
}

/** Several trees as one letter, so that many are set at once. */
export function together(trees: readonly LetterTree[]): LetterTree {
  const blocks: Block[] = [];
  const footnotes: (readonly Block[])[] = [];
  for (const tree of trees) {
    const renumbered = JSON.parse(JSON.stringify(tree.blocks), (key, value: unknown) => {
      return key === 'number' ? (value as number) + footnotes.length : value;
    }) as Block[];
    blocks.push(...renumbered);
    footnotes.push(...tree.footnotes);
  }
  return { blocks, footnotes };
}
