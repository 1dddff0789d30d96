/** Signs that draw nothing although Unicode does not call them ignorable: blanks of Braille and of Egyptian. */
const blanks = /[\u{2800}\u{13441}-\u{13446}]/gu;

/** Words without what draws nothing: ignorable characters, fillers and blanks (Default_Ignorable_Code_Point of Unicode). */
export const inked = (words: string): string =>
  words
    .replace(blanks, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether words have at least one letter that one can see. */
export const hasInk = (words: string): boolean => /\p{L}/u.test(inked(words.normalize('NFKC')));
