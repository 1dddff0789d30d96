import { diffArrays } from 'diff';
import { tokensOf } from './word-style';

/** A run of words: in both texts, in the former alone, or in the new one alone. Their styles are marked (word-style.ts). */
export type Run = { readonly kind: 'same' | 'out' | 'in'; readonly words: string };

const mostDiffering = 2000;

/** What changed between two texts, word by word. The runs that are not `in` make the former, those not `out` the new one. */
export function wordChanges(former: string, present: string): Run[] {
  const parts = diffArrays(tokensOf(former), tokensOf(present), { maxEditLength: mostDiffering });
  if (!parts) return merged([run('out', former), run('in', present)]);
  return joined(
    merged(parts.map((part) => run(part.added ? 'in' : part.removed ? 'out' : 'same', part.value.join('')))),
  );
}

const run = (kind: Run['kind'], words: string): Run => ({ kind, words });

/** Runs of one kind that follow each other are one; within a change, what goes out stands before what comes in. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [out, into] = ['', ''];
  const close = () => {
    if (out) result.push(run('out', out));
    if (into) result.push(run('in', into));
    [out, into] = ['', ''];
  };
  for (const { kind, words } of runs) {
    if (words === '') continue;
    if (kind === 'out') out += words;
    else if (kind === 'in') into += words;
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = run('same', last.words + words);
      else result.push(run('same', words));
    }
  }
  close();
  return result;
}

/** Changes that only a space parts read as one: a sentence put in another’s place is not shown word by word. */
function joined(runs: readonly Run[]): Run[] {
  const parts = runs.flatMap((each, place) => {
    const between = each.kind === 'same' && /^\s+$/.test(each.words) && place > 0 && place < runs.length - 1;
    return between ? [run('out', each.words), run('in', each.words)] : [each];
  });
  return merged(parts);
}
