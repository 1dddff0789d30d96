import type { TextParts } from '~/letters/text/text';
import { someText } from '../setup/letters';

/** What a version says, and how it is spelt: two that say the same differ in spelling and form alone. */
export type Wording = { readonly says: number; readonly spelt: number };

const word = 'organisations';

/** The parts of a text so worded: what it says is an ask, how it is spelt doubles one letter of a long word. */
export function textOf({ says, spelt }: Wording): TextParts {
  const slip = 1 + (spelt % (word.length - 2));
  const written = spelt === 0 ? word : word.slice(0, slip) + word[slip] + word.slice(slip);
  return {
    ...someText,
    body: `We, the undersigned ${written}, write to you.`,
    asks: [`Conclude the negotiations in ${2027 + says}.`, 'Close the gap.'],
  };
}
