import { diffChars } from 'diff';
import { type ChangedPlace, comparison } from './comparison';
import type { LetterLanguage } from './languages';
import { type Telling, tells } from './telling-words';
import type { TextParts } from './text';
import type { Run } from './word-changes';
import { tokensOf, unstyled } from './word-style';

/** Why a change does not look like spelling and form. */
export type EditorialFinding = {
  readonly name: Telling | 'paragraph' | 'ask' | 'protected' | 'words' | 'language';
  /** The index of its place in the comparison; -1: of the whole text. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
  /** An ask that came, went or moved, or another language: no word of the lead makes it a correction. */
  readonly closed: boolean;
};

/** What signatories agreed to most closely: there all but a misspelt word is found. */
const isProtected = ({ part }: ChangedPlace) =>
  ['title', 'subject', 'addresseeBlock', 'ask', 'askInBrief'].includes(part);

/** What of a change does not look like spelling and form; none where it all does. */
export function editorialFindings(former: TextParts, present: TextParts): EditorialFinding[] {
  if (former.language !== present.language)
    return [{ name: 'language', place: -1, before: former.language, after: present.language, closed: true }];
  return comparison(former, present).flatMap((place, index) => findingsIn(place, index, present.language));
}

function findingsIn(compared: ChangedPlace, index: number, language: LetterLanguage): EditorialFinding[] {
  const runs = compared.runs.map((run) => ({ ...run, words: unstyled(run.words) }));
  const place = { ...compared, runs };
  const said = (kind: Run['kind']) =>
    place.runs
      .filter((run) => run.kind === kind)
      .map(({ words }) => words)
      .join(' … ');
  const found = (name: EditorialFinding['name'], before = said('out'), after = said('in')) => ({
    ...{ name, place: index, before, after },
    closed: name === 'ask',
  });
  if (place.how === 'moved') return isProtected(place) ? [found('ask', said('same'), said('same'))] : [];
  if (place.how !== 'changed') return [found(isProtected(place) ? 'ask' : 'paragraph')];
  const pairs = replaced(place.runs).filter(([before, after]) => !isSpelling(before, after));
  const telling = pairs.flatMap(([before, after]) => {
    const kinds = new Set(toldBy(before, after, language));
    return [...kinds].map((kind) => found(kind, before, after));
  });
  if (telling.length > 0) return telling;
  return pairs.length === 0
    ? []
    : pairs.map(([before, after]) => found(isProtected(place) ? 'protected' : 'words', before, after));
}

/** What went out and what came in its place, change by change. */
function replaced(runs: readonly Run[]): [string, string][] {
  return runs.flatMap((run, index): [string, string][] => {
    if (run.kind === 'same') return [];
    if (run.kind === 'out') return [[run.words, runs[index + 1]?.kind === 'in' ? runs[index + 1]!.words : '']];
    return runs[index - 1]?.kind === 'out' ? [] : [['', run.words]];
  });
}

const wordsIn = (text: string): string[] =>
  tokensOf(text.toLocaleLowerCase()).filter((token) => /[\p{L}\p{N}%]/u.test(token));

/** Numbers, words that say no and names of laws that are in one of the two, and not as often in the other. */
function toldBy(before: string, after: string, language: LetterLanguage): Telling[] {
  const [out, into] = [wordsIn(before), wordsIn(after)];
  const times = (all: readonly string[], word: string) => all.filter((each) => each === word).length;
  return [...new Set([...out, ...into])].flatMap((word) => {
    const kind = tells(word, language);
    return kind && times(out, word) !== times(into, word) ? [kind] : denies(out, into) ? (['negation'] as const) : [];
  });
}

/** Whether a word came or went that is another one with a short beginning: lawful, unlawful. */
function denies(out: readonly string[], into: readonly string[]): boolean {
  const longer = (one: string, other: string) =>
    one.length > 4 && other.endsWith(one) && other.length - one.length <= 3 && other !== one;
  return out.some((one) => into.some((other) => longer(one, other) || longer(other, one)));
}

const numbersIn = (text: string) =>
  wordsIn(text)
    .filter((word) => /\p{N}/u.test(word))
    .join(' ');
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .toLocaleLowerCase();

/**
 * Whether what changed is spelling alone: capitals, accents, signs and spaces, or as many words as before of which each keeps
 * nearly all its letters. A short word has none to lose, and a number is never misspelt.
 */
export function isSpelling(before: string, after: string): boolean {
  if (numbersIn(before) !== numbersIn(after)) return false;
  if (bare(before) === bare(after)) return true;
  const [out, into] = [wordsIn(before), wordsIn(after)];
  return out.length === into.length && !denies(out, into) && out.every((word, index) => misspelt(word, into[index]!));
}

function misspelt(one: string, other: string): boolean {
  if (bare(one) === bare(other)) return true;
  const shortest = Math.min(one.length, other.length);
  if (shortest < 4 || /\p{N}/u.test(one + other)) return false;
  let distance = 0;
  let removed = 0;
  for (const part of diffChars(bare(one), bare(other))) {
    if (part.removed) removed = part.count;
    else if (part.added) distance += Math.max(part.count, removed) - removed;
    if (part.removed) distance += part.count;
    if (!part.removed) removed = 0;
  }
  return distance <= (shortest >= 8 ? 2 : 1);
}
