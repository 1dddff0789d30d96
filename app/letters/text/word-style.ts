/** How words of a text are set apart. */
export type WordStyle = 'emphasis' | 'strong' | 'both';

// Characters that no letter can hold: a mark goes before each word, so that a word set otherwise is another word to a comparison.
const marks = { emphasis: '\u{e010}', strong: '\u{e011}', both: '\u{e012}' } as const satisfies Record<
  WordStyle,
  string
>;
const styles = new Map<string, WordStyle>(Object.entries(marks).map(([style, mark]) => [mark, style as WordStyle]));

const token = /[\u{e010}-\u{e012}]?[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|\s+|[\u{e010}-\u{e012}]?[^\p{L}\p{M}\p{N}\s]/gu;

/** Words, spaces and signs of a text in any script, each word and sign with the mark of its style; joined they are the text. */
export const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** A word or sign with its style. */
export function marked(token: string, style: 'emphasis' | 'strong'): string {
  const former = styles.get(token[0]!);
  if (!former) return marks[style] + token;
  return (former === style ? marks[style] : marks.both) + token.slice(1);
}

/** Words without their styles, as they read. */
export const unstyled = (words: string): string => words.replace(/[\u{e010}-\u{e012}]/gu, '');

/** Words in parts of one style each, as they are shown; null: set as the text around them. A space is set as what is before it. */
export function styledParts(words: string): { readonly words: string; readonly style: WordStyle | null }[] {
  const parts: { words: string; style: WordStyle | null }[] = [];
  for (const each of tokensOf(words)) {
    const last = parts.at(-1);
    const style = /^\s/.test(each) && last ? last.style : (styles.get(each[0]!) ?? null);
    if (last?.style === style) last.words += unstyled(each);
    else parts.push({ words: unstyled(each), style });
  }
  return parts;
}
