import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignParagraphs } from '~/letters/text/alignment';

const text = (digests: readonly string[]) => digests.map((digest, place) => ({ digest, place }));
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);

/** How many paragraphs two texts have in common in the same order, at most: by trying all. */
function mostInCommon([one, ...rest]: readonly string[], other: readonly string[]): number {
  if (one === undefined || other.length === 0) return 0;
  const at = other.indexOf(one);
  const without = mostInCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + mostInCommon(rest, other.slice(at + 1)));
}

describe('two texts side by side', () => {
  const paragraphs = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });

  test('hold every paragraph of both once, in its order, and as many level as can be', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        const rows = alignParagraphs(text(one), text(other));
        expect(rows.flatMap((row) => row.one ?? [])).toEqual(text(one));
        expect(rows.flatMap((row) => row.other ?? [])).toEqual(text(other));
        const level = rows.filter(({ same }) => same);
        expect(level).toHaveLength(mostInCommon(one, other));
        expect(level.every((row) => row.one?.digest === row.other?.digest)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of which most was written anew stand row by row', () => {
    const [one, other] = [numbered('one', 700), numbered('other', 900)];
    const rows = alignParagraphs(text([...one, 'end']), text([...other, 'end']));
    expect(rows).toHaveLength(901);
    expect(rows.some(({ same }) => same)).toBe(false);
  });

  test('stay level in a long text in which little was changed', () => {
    const one = numbered('paragraph', 5_000);
    const rows = alignParagraphs(text(one), text(one.toSpliced(2_500, 1, 'new', 'and more')));
    expect(rows.filter(({ same }) => same)).toHaveLength(4_999);
  });
});
