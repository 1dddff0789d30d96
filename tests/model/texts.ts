import type { TextParts } from '~/letters/text/text';
import { someText } from '../setup/letters';

/** What a version says, and how it is spelt: two that say the same differ in spelling and form alone. */
export type Wording = { readonly says: 0 | 1 | 2; readonly spelt: number };

/** Whether no ask is left out: none comes or goes between two texts that both have them all, or both lack one. */
export const hasAllAsks = ({ says }: Pick<Wording, 'says'>): boolean => says !== 2;

const word = 'organisations';

/** The parts of a text so worded: 1 names another year in an ask, 2 leaves an ask out, and how it is spelt doubles one letter of a long word. */
export function textOf({ says, spelt }: Wording): TextParts {
  const slip = 1 + (spelt % (word.length - 2));
  const written = spelt === 0 ? word : word.slice(0, slip) + word[slip] + word.slice(slip);
  return {
    ...someText,
    body: `We, the undersigned ${written}, write to you.`,
    asks: [
      `Conclude the negotiations in ${says === 1 ? 2028 : 2027}.`,
      ...(hasAllAsks({ says }) ? ['Close the gap.'] : []),
    ],
  };
}
