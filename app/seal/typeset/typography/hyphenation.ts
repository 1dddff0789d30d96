import createHyphenator, { type HyphenationFunctionSync, type PatternsDefinition } from 'hyphen';
import irish from 'hyphen/patterns/ga.js';
import latvian from 'hyphen/patterns/lv.js';
import romanian from 'hyphen/patterns/ro.js';

/** For Maltese there are no patterns; Arabic and Hebrew are not hyphenated. Their lines are set ragged. */
const ragged = new Set(['ar', 'he', 'mt']);
// Without `async` among its settings it gives the function that waits for nothing; its type does not say so.
const dividing = (patterns: PatternsDefinition) => createHyphenator(patterns) as HyphenationFunctionSync;
const byPatterns: Readonly<Record<string, (text: string) => string>> = {
  ga: dividing(irish),
  lv: dividing(latvian),
  ro: dividing(romanian),
};

/** Whether lines of this language are hyphenated and justified. */
export const isHyphenated = (language: string): boolean => !ragged.has(language);

/** The letters of the words that the typesetter divides in this language, each with its marks; undefined where it has no patterns. */
export function dividedLetters(language: string): RegExp | undefined {
  if (!isHyphenated(language) || language in byPatterns) return undefined;
  if (language === 'el') return /^\p{Script=Greek}\p{M}*$/u;
  return language === 'bg' || language === 'uk' ? /^\p{Script=Cyrillic}\p{M}*$/u : /^\p{Script=Latin}\p{M}*$/u;
}

/**
 * The text with soft hyphens (U+00AD) where words may be divided, in the languages whose patterns the typesetter lacks; any other text as
 * it is. Only words of at least six letters are divided.
 */
export function hyphenated(text: string, language: string): string {
  const divide = byPatterns[language];
  return divide
    ? text.replace(/(?<![\p{L}\p{N}\u00AD/@.:-])\p{L}{6,}(?![\p{L}\p{N}\u00AD/@:-]|\.\p{L})/gu, (word) => divide(word))
    : text;
}
