import { alignParagraphs } from './alignment';
import { blockWords, inlineWords } from './block-words';
import { alikeAndLevel, type Item, joined, likest, longestRow, type Pair, sameNumber, sameWords } from './counterparts';
import { type NumberedParagraph, paragraphs } from './paragraphs';
import { readAsk, readLetter } from './read-letter';
import type { TextParts } from './text';
import { type Run, wordChanges } from './word-changes';

/** Where something changed: one of the plain parts, or an ask, paragraph or footnote with its number. */
type PartOfText = 'title' | 'subject' | 'addresseeBlock' | 'paragraph' | 'ask' | 'footnote' | 'askInBrief';

/** One place in which two texts differ. `number`: in the present text, or in the former where it is gone. */
export type ChangedPlace = {
  readonly part: PartOfText;
  readonly number: number | null;
  readonly how: 'changed' | 'added' | 'removed' | 'moved';
  /** Of what moved: its number in the former text. */
  readonly from: number | null;
  readonly runs: readonly Run[];
};

/** Every place in which two texts of one language differ, in the order of reading. None where they are alike. */
export function comparison(former: TextParts, present: TextParts): ChangedPlace[] {
  const [before, after] = [readLetter(former.body), readLetter(present.body)];
  const plain = (part: 'title' | 'subject' | 'addresseeBlock' | 'askInBrief') =>
    former[part] === present[part] ? [] : [place(part, null, former[part], present[part])];
  const footnotes = (all: typeof before.footnotes) => all.map((blocks) => blocks.map(blockWords).join('\n'));
  const asks = (parts: TextParts) => parts.asks.map((ask) => inlineWords(readAsk(ask)));
  return [
    ...plain('title'),
    ...plain('addresseeBlock'),
    ...plain('subject'),
    ...inBody(paragraphs(before), paragraphs(after)),
    ...numbered('ask', asks(former), asks(present)),
    ...numbered('footnote', footnotes(before.footnotes), footnotes(after.footnotes)),
    ...plain('askInBrief'),
  ];
}

function place(
  part: PartOfText,
  number: number | null,
  former: string | undefined,
  present: string | undefined,
): ChangedPlace {
  const how = former === undefined ? 'added' : present === undefined ? 'removed' : 'changed';
  return { part, number, how, from: null, runs: wordChanges(former ?? '', present ?? '') };
}

/** Of what stands in both texts, each place that changed or moved; then what came and what is gone. In the order of reading. */
function places(
  part: 'paragraph' | 'ask' | 'footnote',
  [former, present]: readonly [readonly Item[], readonly Item[]],
  { pairs, moved }: { readonly pairs: readonly Pair[]; readonly moved: ReadonlySet<Pair> },
): ChangedPlace[] {
  const paired = new Set(pairs.flatMap(({ former: one, present: other }) => [one, other]));
  const shown = pairs
    .filter((pair) => moved.has(pair) || pair.former.words !== pair.present.words)
    .map((pair): ChangedPlace => {
      const changed = place(part, pair.present.number, pair.former.words, pair.present.words);
      return moved.has(pair) ? { ...changed, how: 'moved', from: pair.former.number } : changed;
    });
  const came = present.filter((each) => !paired.has(each));
  const gone = former.filter((each) => !paired.has(each));
  return [
    ...shown,
    ...came.map(({ number, words }) => place(part, number, undefined, words)),
    ...gone.map(({ number, words }) => place(part, number, words, undefined)),
  ].sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}

/** Asks and footnotes are spoken of by their numbers: one that has another number now has moved. */
function numbered(part: 'ask' | 'footnote', former: readonly string[], present: readonly string[]): ChangedPlace[] {
  const items = (all: readonly string[]) => all.map((words, index) => ({ number: index + 1, words }));
  const both = [items(former), items(present)] as const;
  const level = ({ former: one, present: other }: Pair) => one.number === other.number;
  const alike = [alikeAndLevel, sameWords, likest, sameNumber].reduce(joined(both), [] as readonly Pair[]);
  return places(part, both, { pairs: alike, moved: new Set(alike.filter((pair) => !level(pair))) });
}

/** Paragraphs follow each other: those moved that stand out of the longest row that both texts have in one order. */
function inBody(former: readonly NumberedParagraph[], present: readonly NumberedParagraph[]): ChangedPlace[] {
  const item = new Map(
    [...former, ...present].map((each) => [each, { number: each.number, words: blockWords(each.block) }]),
  );
  const both = [former.map((each) => item.get(each)!), present.map((each) => item.get(each)!)] as const;
  const level = alignParagraphs(former, present).flatMap(({ one, other, same }) =>
    same && one && other ? [{ former: item.get(one)!, present: item.get(other)! }] : [],
  );
  const pairs = [sameWords, likest].reduce(joined(both), level);
  const inOrder = new Set(longestRow(pairs));
  return places('paragraph', both, { pairs, moved: new Set(pairs.filter((pair) => !inOrder.has(pair))) });
}

/** The runs of a place with no more than so many characters of what is the same around each change. */
export const shortened = (runs: readonly Run[], around = 60): Run[] =>
  runs.map((run, index) =>
    run.kind === 'same'
      ? { ...run, words: cut(run.words, index > 0 ? around : 0, index < runs.length - 1 ? around : 0) }
      : run,
  );

function cut(words: string, ahead: number, behind: number): string {
  const characters = [...words];
  if (characters.length <= ahead + behind + 20) return words;
  if (ahead + behind === 0) return words.length > 160 ? `${characters.slice(0, 140).join('').trimEnd()} …` : words;
  const begins = characters.slice(0, ahead).join('').replace(/\S*$/, '');
  const ends = behind > 0 ? characters.slice(-behind).join('').replace(/^\S*/, '') : '';
  return `${begins}…${ends}`;
}
