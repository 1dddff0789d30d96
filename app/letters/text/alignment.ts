/** What is compared by its digest alone. */
type Digested = { readonly digest: string };

/** Two texts paragraph by paragraph: the same in both, or what the one has and the other has in its place. */
export type AlignedRow<One extends Digested, Other extends Digested = One> = {
  readonly one: One | null;
  readonly other: Other | null;
  readonly same: boolean;
};

/** More cells than this are not compared: two texts of that length are shown row by row. */
const mostCells = 1_000_000;

/** Sets the paragraphs of two texts side by side: the longest run of paragraphs that both have stands level. */
export function alignParagraphs<One extends Digested, Other extends Digested>(
  one: readonly One[],
  other: readonly Other[],
): AlignedRow<One, Other>[] {
  const rows: AlignedRow<One, Other>[] = [];
  let [left, right]: [number, number] = [0, 0];
  for (const [inOne, inOther] of [...commonRun(one, other), [one.length, other.length] as const]) {
    rows.push(...between(one.slice(left, inOne), other.slice(right, inOther)));
    const [same, counterpart] = [one[inOne], other[inOther]];
    if (same && counterpart) rows.push({ one: same, other: counterpart, same: true });
    [left, right] = [inOne + 1, inOther + 1];
  }
  return rows;
}

/** What stands between two common paragraphs, row by row. */
function between<One extends Digested, Other extends Digested>(
  one: readonly One[],
  other: readonly Other[],
): AlignedRow<One, Other>[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, row) => ({
    one: one[row] ?? null,
    other: other[row] ?? null,
    same: false,
  }));
}

/** The places of a longest common subsequence, by digest. */
function commonRun(one: readonly Digested[], other: readonly Digested[]): [number, number][] {
  if (one.length * other.length > mostCells) return [];
  const lengths = lengthTable(one, other);
  const run: [number, number][] = [];
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    if (one[left]?.digest === other[right]?.digest) run.push([left++, right++]);
    else if (at(lengths, left + 1, right) >= at(lengths, left, right + 1)) left++;
    else right++;
  }
  return run;
}

/** For each pair of places, how long a common subsequence of what follows can be. */
function lengthTable(one: readonly Digested[], other: readonly Digested[]): number[][] {
  const lengths: number[][] = Array.from({ length: one.length + 1 }, () => []);
  for (let left = one.length - 1; left >= 0; left--)
    for (let right = other.length - 1; right >= 0; right--) {
      const same = one[left]?.digest === other[right]?.digest;
      const longest = same
        ? at(lengths, left + 1, right + 1) + 1
        : Math.max(at(lengths, left + 1, right), at(lengths, left, right + 1));
      (lengths[left] as number[])[right] = longest;
    }
  return lengths;
}

const at = (lengths: readonly (readonly number[])[], left: number, right: number) => lengths[left]?.[right] ?? 0;
