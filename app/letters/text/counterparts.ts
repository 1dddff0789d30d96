import { tokensOf, unstyled } from './word-style';

/** A paragraph, ask or footnote of one of two texts. */
export type Item = { readonly number: number; readonly words: string };
/** Which of the one is which of the other. */
export type Pair = { readonly former: Item; readonly present: Item };

type Pairing = (former: readonly Item[], present: readonly Item[]) => readonly Pair[];

/** Pairs what is still without a counterpart. */
export const joined =
  ([former, present]: readonly [readonly Item[], readonly Item[]]) =>
  (pairs: readonly Pair[], pairing: Pairing): readonly Pair[] => {
    const taken = new Set(pairs.flatMap((pair) => [pair.former, pair.present]));
    const left = (items: readonly Item[]) => items.filter((each) => !taken.has(each));
    return [...pairs, ...pairing(left(former), left(present))];
  };

/** Each with the first that is left and meets the condition. */
const pairedBy =
  (meets: (former: Item, present: Item) => boolean): Pairing =>
  (former, present) => {
    const left = new Set(former);
    return present.flatMap((each) => {
      const found = [...left].find((one) => meets(one, each));
      if (!found) return [];
      left.delete(found);
      return [{ former: found, present: each }];
    });
  };

export const sameNumber = pairedBy((former, present) => former.number === present.number);
export const sameWords = pairedBy((former, present) => former.words === present.words);
export const alikeAndLevel = pairedBy((one, other) => one.number === other.number && one.words === other.words);

/** Which that is gone became which that came: the likest first, at least a third of their words in common. */
export const likest: Pairing = (former, present) => {
  const words = new Map(
    [...former, ...present].map((each) => [each, new Set(tokensOf(unstyled(each.words)))] as const),
  );
  const likeness = (one: Item, other: Item) => {
    const [mine, theirs] = [words.get(one)!, words.get(other)!];
    const common = [...mine].filter((word) => theirs.has(word)).length;
    return common / Math.max(1, mine.size, theirs.size);
  };
  const all = present.flatMap((other) =>
    former.map((one) => ({ former: one, present: other, alike: likeness(one, other) })),
  );
  const taken = new Set<Item>();
  return all
    .filter(({ alike }) => alike >= 1 / 3)
    .sort((one, other) => other.alike - one.alike)
    .flatMap(({ former: one, present: other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [{ former: one, present: other }];
    });
};

/** The longest row of pairs that stand in one order in both texts; of two as long that with more words. */
export function longestRow(pairs: readonly Pair[]): Pair[] {
  const ordered = pairs.toSorted((one, other) => one.present.number - other.present.number);
  const best: { readonly weight: number; readonly before: number }[] = [];
  for (const [at, pair] of ordered.entries()) {
    let [weight, before] = [0, -1];
    for (let earlier = 0; earlier < at; earlier++)
      if (ordered[earlier]!.former.number < pair.former.number && best[earlier]!.weight > weight)
        [weight, before] = [best[earlier]!.weight, earlier];
    best.push({ weight: weight + 1 + pair.present.words.length / 1e6, before });
  }
  const row: Pair[] = [];
  const heaviest = best.reduce((last, each, at) => (each.weight > (best[last]?.weight ?? 0) ? at : last), -1);
  for (let at = heaviest; at >= 0; at = best[at]!.before) row.push(ordered[at]!);
  return row;
}
