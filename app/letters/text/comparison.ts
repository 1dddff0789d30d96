import { alignParagraphs } from './alignment';
import { blockWords, inlineWords } from './block-words';
import { type NumberedParagraph, paragraphs } from './paragraphs';
import { readAsk, readLetter } from './read-letter';
import type { TextParts } from './text';
import { type Run, wordChanges } from './word-changes';
import { tokensOf, unstyled } from './word-style';

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

/** Asks and footnotes are spoken of by their numbers, and compared by them; one that stands elsewhere now has moved. */
function numbered(part: 'ask' | 'footnote', former: readonly string[], present: readonly string[]): ChangedPlace[] {
  const gone = (words: string | undefined) => (words !== undefined && !present.includes(words) ? words : undefined);
  const shown = present.flatMap((words, index) => {
    if (former[index] === words) return [];
    const from = former.indexOf(words);
    if (from >= 0 && present.indexOf(words) === index) return [movedPlace(part, index + 1, from + 1, words)];
    return [place(part, index + 1, gone(former[index]), words)];
  });
  const changed = new Set(shown.flatMap(({ how, number }) => (how === 'changed' ? [number] : [])));
  const removed = former.flatMap((words, index) =>
    gone(words) === undefined || changed.has(index + 1) ? [] : [place(part, index + 1, words, undefined)],
  );
  return [...shown, ...removed].sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}

const movedPlace = (part: PartOfText, number: number, from: number, words: string): ChangedPlace => ({
  part,
  number,
  how: 'moved',
  from,
  runs: [{ kind: 'same', words }],
});

function inBody(former: readonly NumberedParagraph[], present: readonly NumberedParagraph[]): ChangedPlace[] {
  const rows = alignParagraphs(former, present).filter(({ same }) => !same);
  const gone = new Map(rows.flatMap(({ one }) => (one ? [[one.digest, one] as const] : [])));
  const came = new Set(rows.flatMap(({ other }) => (other ? [other.digest] : [])));
  const moved = (paragraph: NumberedParagraph) => gone.has(paragraph.digest) && came.has(paragraph.digest);
  const outs = rows.flatMap(({ one }) => (one && !moved(one) ? [one] : []));
  const ins = rows.flatMap(({ other }) => (other ? [other] : []));
  const pairs = paired(
    outs,
    ins.filter((each) => !moved(each)),
  );
  const shown = ins.map((each) => {
    const words = blockWords(each.block);
    if (moved(each)) return movedPlace('paragraph', each.number, gone.get(each.digest)!.number, words);
    const counterpart = pairs.get(each);
    return place('paragraph', each.number, counterpart && blockWords(counterpart.block), words);
  });
  const matched = new Set(pairs.values());
  const removed = outs
    .filter((each) => !matched.has(each))
    .map((each) => place('paragraph', each.number, blockWords(each.block), undefined));
  return [...shown, ...removed].sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
}

/** Which paragraph that is gone became which one that came: the likest first, at least a third of their words in common. */
function paired(outs: readonly NumberedParagraph[], ins: readonly NumberedParagraph[]) {
  const words = new Map(
    [...outs, ...ins].map((each) => [each, new Set(tokensOf(unstyled(blockWords(each.block))))] as const),
  );
  const likeness = (one: NumberedParagraph, other: NumberedParagraph) => {
    const [mine, theirs] = [words.get(one)!, words.get(other)!];
    const common = [...mine].filter((word) => theirs.has(word)).length;
    return common / Math.max(1, mine.size, theirs.size);
  };
  const all = ins.flatMap((present) => outs.map((former) => ({ present, former, alike: likeness(former, present) })));
  const pairs = new Map<NumberedParagraph, NumberedParagraph>();
  const taken = new Set<NumberedParagraph>();
  for (const { present, former, alike } of all.sort((one, other) => other.alike - one.alike)) {
    if (alike < 1 / 3 || pairs.has(present) || taken.has(former)) continue;
    pairs.set(present, former);
    taken.add(former);
  }
  return pairs;
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
