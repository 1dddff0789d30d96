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
  if (place.how === 'added' || place.how === 'removed') return [found(isProtected(place) ? 'ask' : 'paragraph')];
  const words = (without: Run['kind']) => runs.flatMap((run) => (run.kind === without ? [] : [run.words])).join('');
  if (place.how === 'moved' && isProtected(place)) return [found('ask', words('in'), words('out'))];
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
 * Whether what changed is spelling alone: capitals, accents, signs and spaces, or as many words as before of which each is the
 * same word, spelt otherwise. A number is never misspelt.
 */
export function isSpelling(before: string, after: string): boolean {
  if (numbersIn(before) !== numbersIn(after)) return false;
  if (bare(before) === bare(after)) return true;
  const [out, into] = [wordsIn(before), wordsIn(after)];
  return out.length === into.length && !denies(out, into) && out.every((word, index) => isMisspelt(word, into[index]!));
}

/** From so many letters on a word is hardly another one by a letter that is doubled or stands one place off. */
const longWord = 6;
/** From so many on, nor by a letter within it that is missing, or written *s* or *z*. */
const veryLongWord = 8;

/**
 * Whether one word is the other with a slip of the hand: a letter doubled or not, or, behind the first three letters, one that is
 * exchanged or missing. *im*port and *ex*port, retained and detained, Commission and Commissioner differ by less than many a slip.
 */
function isMisspelt(one: string, other: string): boolean {
  const [before, after] = [bare(one), bare(other)];
  if (before === after) return true;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (short.length < longWord || /\p{N}/u.test(short + long)) return false;
  if (once(short) === once(long) || isExchanged(short, long)) return true;
  if (short.length < veryLongWord) return false;
  const lacksOne = [...long].some((_, at) => isWithin(long, at) && long.slice(0, at) + long.slice(at + 1) === short);
  return (
    lacksOne || differing(short, long).every((at) => isWithin(long, at) && /^(sz|zs)$/.test(short[at]! + long[at]!))
  );
}

/** Each letter once where it stands several times in a row. */
const once = (word: string) => word.replace(/(\p{L})\1+/gu, '$1');
const isWithin = (word: string, at: number) => at >= 3 && at < word.length - 2;

/** The places at which two words of one length differ; all of them where the lengths do. */
const differing = (one: string, other: string): number[] =>
  [...other].map((_, at) => at).filter((at) => one.length !== other.length || one[at] !== other[at]);

/** Whether two neighbouring letters stand in each other’s place, behind the first three: *recieve*, and neither *untied* nor *casual*. */
function isExchanged(one: string, other: string): boolean {
  const [at, next, ...more] = differing(one, other);
  return (
    more.length === 0 &&
    at !== undefined &&
    at >= 3 &&
    next === at + 1 &&
    one[at] === other[next] &&
    one[next] === other[at]
  );
}
