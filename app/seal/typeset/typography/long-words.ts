/** More letters than these in one word may be wider than a column of the signatories. */
const mostInOne = 30;
/** Longer than any word that is said: `Rechtsschutzversicherungsgesellschaften` has 39. */
const mostSaid = 60;
const between = 10;
const wholeLetters = new Intl.Segmenter('und', { granularity: 'grapheme' });

const anywhere = (letters: readonly string[]) =>
  letters.map((letter, place) => (place > 0 && place % between === 0 ? `\u200B${letter}` : letter)).join('');

const inLongWords = (words: string, leave: (letters: readonly string[]) => boolean) =>
  words.replace(/[^\s\-‐/]+/gu, (word) => {
    const letters = [...wholeLetters.segment(word)].map(({ segment }) => segment);
    return leave(letters) ? word : anywhere(letters);
  });

/**
 * Words with places at which a line may end (U+200B) within those that are too long for a column: without them a name of two
 * hundred letters would run over its neighbours and off the page. Words of usual length stay as they are.
 */
export const breakable = (words: string): string => inLongWords(words, ({ length }) => length <= mostInOne);

/** The same where the typesetter divides words at their syllables: what has syllables is left to it. */
export const breakableWithoutSyllables = (words: string): string =>
  inLongWords(words, (letters) => letters.length <= mostInOne || (letters.length <= mostSaid && hasSyllables(letters)));

const vowel = /[aeiouyαεηιουωаеёиоуъыэюяіїє]/u;

/** Whether a vowel stands among any eight letters. */
function hasSyllables(letters: readonly string[]): boolean {
  const runs = letters.map((letter) => (vowel.test(letter.normalize('NFD').toLowerCase()) ? ' ' : 'x')).join('');
  return !runs.includes('x'.repeat(8));
}
