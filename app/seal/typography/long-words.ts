/** More letters than these in one word may be wider than a column of the signatories. */
const mostInOne = 30;
const between = 10;
const wholeLetters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Words with places at which a line may end (U+200B) within those that are too long for a column: without them a name of two
 * hundred letters would run over its neighbours and off the page. Words of usual length stay as they are.
 */
export const breakable = (words: string): string =>
  words.replace(/[^\s\-‐/]+/gu, (word) => {
    const letters = [...wholeLetters.segment(word)].map(({ segment }) => segment);
    if (letters.length <= mostInOne) return word;
    return letters.map((letter, place) => (place > 0 && place % between === 0 ? `\u200B${letter}` : letter)).join('');
  });
