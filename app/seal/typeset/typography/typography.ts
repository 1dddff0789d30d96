import { quoted } from './quotes';
import { spaced } from './spaces';

/** What is an address to a program, and no words: left as it is. */
const address = /(?:https?:\/\/|www\.|mailto:)[^\s<>"«»„“”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;

/** What stands beside a text in its paragraph: one character each, empty at the paragraph's ends. */
export interface Beside {
  readonly before?: string;
  readonly after?: string;
}

/**
 * A text with the quotation marks, apostrophes, dashes and spaces of its language. Changes no letter and no digit, leaves addresses
 * alone, and leaves alone what it made: twice is as good as once.
 */
export function typographic(text: string, language: string, { before = '', after = '' }: Beside = {}): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    parts.push(text.slice(from, found.index), found[0]);
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts
    .map((part, place) => {
      if (place % 2 === 1 || part === '') return part;
      const left = [...(parts[place - 1] ?? '')].at(-1) ?? before;
      const right = [...(parts[place + 1] ?? '')][0] ?? after;
      return spaced(quoted(part, language, left, right), language, left);
    })
    .join('');
}
