import { diffArrays } from 'diff';

/** What is compared by its digest alone. */
type Digested = { readonly digest: string };

/** Two texts paragraph by paragraph: the same in both, or what the one has and the other has in its place. */
export type AlignedRow<One extends Digested, Other extends Digested = One> = {
  readonly one: One | null;
  readonly other: Other | null;
  readonly same: boolean;
};

/** Texts that differ by more paragraphs than this are shown row by row: comparing them would take long, and show little. */
const mostDiffering = 400;

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

const digests = (all: readonly Digested[]) => all.map(({ digest }) => digest);

/** The places of a longest common subsequence, by digest. */
function commonRun(one: readonly Digested[], other: readonly Digested[]): [number, number][] {
  const run: [number, number][] = [];
  let [left, right] = [0, 0];
  const parts = diffArrays(digests(one), digests(other), { maxEditLength: mostDiffering });
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed) for (let each = 0; each < count; each++) run.push([left + each, right + each]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return run;
}
