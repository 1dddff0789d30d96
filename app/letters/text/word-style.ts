/** How words of a text are set apart: what is not named is set as the text around it. */
export type WordStyle = {
  readonly emphasis?: true;
  readonly strong?: true;
  readonly code?: true;
  /** The level of the heading that they stand in. */
  readonly heading?: 2 | 3 | 4;
};

// Characters that no letter can hold: a mark goes before each word, so that a word set otherwise is another word to a comparison.
const firstMark = 0xe010;
const bits = { emphasis: 1, strong: 2, code: 4, heading: 8 } as const;

const bitsOf = ({ emphasis, strong, code, heading }: WordStyle): number =>
  (emphasis ? bits.emphasis : 0) +
  (strong ? bits.strong : 0) +
  (code ? bits.code : 0) +
  (heading ? bits.heading * (heading - 1) : 0);

function styleOf(mark: string): WordStyle | null {
  const found = mark.codePointAt(0)! - firstMark;
  if (found < 1 || found > 31) return null;
  const level = Math.floor(found / bits.heading) + 1;
  return {
    ...(found & bits.emphasis ? { emphasis: true } : {}),
    ...(found & bits.strong ? { strong: true } : {}),
    ...(found & bits.code ? { code: true } : {}),
    ...(level === 2 || level === 3 || level === 4 ? { heading: level } : {}),
  };
}

const token = /[\u{e010}-\u{e02f}]?[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|\s+|[\u{e010}-\u{e02f}]?[^\p{L}\p{M}\p{N}\s]/gu;

/** Words, spaces and signs of a text in any script, each word and sign with the mark of its style; joined they are the text. */
export const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** Words with a style more: each word and sign is marked with what it has, spaces with nothing. */
export const styled = (words: string, style: WordStyle): string =>
  tokensOf(words)
    .map((each) => (/^\s/.test(each) ? each : marked(each, style)))
    .join('');

function marked(each: string, style: WordStyle): string {
  const former = styleOf(each);
  const mark = String.fromCodePoint(firstMark + bitsOf({ ...former, ...style }));
  return mark + (former ? each.slice(1) : each);
}

/** Words without their styles, as they read. */
export const unstyled = (words: string): string => words.replace(/[\u{e010}-\u{e02f}]/gu, '');

/** Words in parts of one style each, as they are shown; null: set as the text around them. A space is set as what is before it. */
export function styledParts(words: string): { readonly words: string; readonly style: WordStyle | null }[] {
  const parts: { words: string; style: WordStyle | null; bits: number }[] = [];
  for (const each of tokensOf(words)) {
    const last = parts.at(-1);
    const style = /^\s/.test(each) && last ? last.style : styleOf(each);
    const own = style ? bitsOf(style) : 0;
    if (last?.bits === own) last.words += unstyled(each);
    else parts.push({ words: unstyled(each), style, bits: own });
  }
  return parts.map(({ words: said, style }) => ({ words: said, style }));
}
