import type { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '../locale/sentences';
import { printableCharacters } from './characters';
import { printableWords } from './printable.words';

/** First and last code point of each range, in ascending order. */
const ranges = printableCharacters.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

/** The characters of a text that a letter cannot print, each once, in the order of their first mention; empty where all can be. */
export const unprintableIn = (text: string): string[] => [...new Set(text)].filter((one) => !isPrintable(one));

function isPrintable(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from = 0, to = 0] = ranges[middle] ?? [];
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return true;
  }
  return false;
}

/** How many of the characters a message names. */
const mostNamed = 10;

/** Characters as a message names them: as they are, and by their number in Unicode where one sees nothing of them. */
function named(characters: readonly string[]): string {
  const shown = characters
    .slice(0, mostNamed)
    .map((one) => (/[\p{L}\p{N}\p{S}\p{P}]/u.test(one) ? one : numberOf(one)));
  return shown.join(' ') + (characters.length > mostNamed ? ' …' : '');
}
const numberOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A letter with more signs above or below it than any language writes: set in a letter, they run over the lines around it. */
const stacked = /[^\p{M}]?[\u0300-\u036F]{3,}|[^\p{M}]?\p{M}{5,}/u;

/** The sentence that names what of a text a letter cannot print; undefined where it can print all of it. */
export function unprintableSentence(text: string, language: InterfaceLanguage = firstLanguage): string | undefined {
  const say = printableWords(language);
  const found = unprintableIn(text);
  if (found.length > 0) return say('unprintable', { characters: named(found), count: found.length });
  const [piled] = stacked.exec(text.normalize('NFC')) ?? [];
  return piled && say('stacked', { letter: [...piled].slice(0, 3).join('') });
}

/**
 * For `superRefine` of every field whose words a letter or the mail with it may print: says at the field which characters
 * cannot be printed.
 */
export const printableIn =
  (language: InterfaceLanguage) =>
  (typed: string | null | undefined, context: z.RefinementCtx): void => {
    const message = unprintableSentence(typed ?? '', language);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
export const printable = printableIn(firstLanguage);
