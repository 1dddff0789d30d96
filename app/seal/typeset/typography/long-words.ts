/** The room that a word has on its line, in ems, and the letters of the words that the typesetter divides at their syllables there. */
export interface Room {
  readonly ems: number;
  readonly syllables?: RegExp | undefined;
}

/** The narrowest column: a name at the head of the letter, in the list of signatories, on the wall of logos. */
const column = 16;
/** A line of the letter within a few lists and quotations, and one of its title. */
export const roomOfText = 24;
export const roomOfTitle = 15;
/** Longer than any word that is said: `Rechtsschutzversicherungsgesellschaften` has 39. */
const mostSaid = 60;
const between = 10;
const wholeLetters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersOf = (word: string) => [...wholeLetters.segment(word)];

/** What a line cannot end in: behind `-` and `/` it may, but not before a figure (UAX 14, LB25). */
const unbroken = /https?:\/\/[^\s\u200B]+|(?:[^ \t\n\u2028\u00AD\u200B‐–—/-]|[-/](?![\p{L}]))+/gu;
const spaceThatJoins = /[\u00A0\u202F]/u;

/** Offsets at which a line may end (U+200B) within words that are too long for their room. Words that fit have none. */
export function breaksIn(words: string, room: Room): number[] {
  return [...words.matchAll(unbroken)].flatMap(({ 0: word, index }) => {
    const parts = /^https?:/u.test(word) ? [...word.matchAll(/[\p{L}\p{N}]+/gu)] : [{ 0: word, index: 0 }];
    return parts.flatMap((part) => breaksInWord(part[0], room).map((place) => index + part.index + place));
  });
}

function breaksInWord(word: string, room: Room): number[] {
  if (widthOf(word) <= room.ems) return [];
  if (spaceThatJoins.test(word))
    return [...word.matchAll(/[^\u00A0\u202F]+/gu)].flatMap(({ 0: part, index }) => [
      ...(index > 0 ? [index] : []),
      ...breaksInWord(part, room).map((place) => index + place),
    ]);
  const letters = lettersOf(word);
  if (room.syllables && letters.length <= mostSaid && hasSyllables(word, room.syllables)) return [];
  return letters.flatMap(({ index }, place) => (place > 0 && place % between === 0 ? [index] : []));
}

/** What the letters take at most, in ems. */
const widthOf = (word: string) =>
  lettersOf(word).reduce(
    (sum, { segment }) => sum + (/[mwMW@%‰…]/u.test(segment) ? 0.95 : /\p{Lu}/u.test(segment) ? 0.72 : 0.53),
    0,
  );

const vowel = /[aeiouyαεηιουωаеёиоуъыэюяіїє]/u;

/** Whether it is such letters alone, but for the marks around it, and a vowel stands among any eight of them. */
function hasSyllables(word: string, letter: RegExp): boolean {
  const said = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const letters = lettersOf(said);
  if (!letters.every(({ segment }) => letter.test(segment))) return false;
  const runs = letters.map(({ segment }) => (vowel.test(segment.normalize('NFD').toLowerCase()) ? ' ' : 'x'));
  return !runs.join('').includes('x'.repeat(8));
}

/** Words with places at which a line may end (U+200B) where they are too long for their room. */
export function breakableIn(words: string, room: Room): string {
  const breaks = breaksIn(words, room);
  return [0, ...breaks].map((from, place) => words.slice(from, breaks[place])).join('\u200B');
}

/**
 * The same for a column: without it a name of two hundred letters would run over its neighbours and off the page. Words of usual
 * length stay as they are.
 */
export const breakable = (words: string): string => breakableIn(words, { ems: column });

/** The same where the typesetter divides words at their syllables: what has syllables is left to it. */
export const breakableWithoutSyllables = (words: string): string =>
  breakableIn(words, { ems: column, syllables: /^\p{L}\p{M}*$/u });

/** Whether a line of the text holds the word. */
export const fitsALine = (word: string): boolean => widthOf(word) <= roomOfText;
