import type { Choices } from '../edition/choices';

/** One thing that is wrong or doubtful before sealing, with the way to its cure. Errors block, warnings are confirmed. */
export type Finding = {
  /** What kind of thing it is: one word for each, as the record of the edition has it. */
  readonly name: string;
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
  /** Where the lead corrects it. */
  readonly cure: { readonly to: string; readonly label: string } | null;
};

/** The one obstacle to sealing that the lead may overrule: sign-on is still open. */
export const stillOpen = 'still open';

/** Everything that was found before sealing, in the order in which the lead should correct it. */
export type Preflight = {
  readonly choices: Choices;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Whether a test PDF of the letter could be made; `under way` while we are making it. */
  readonly trial: 'passed' | 'failed' | 'under way' | 'not tried';
};

/** Whether a warning was confirmed exactly as it stands. */
export const isConfirmed = (warning: Finding, confirmed: readonly Pick<Finding, 'name' | 'sentence'>[]): boolean =>
  confirmed.some(({ name, sentence }) => name === warning.name && sentence === warning.sentence);

const mostNamed = 8;

/** Names in a sentence: all of a few, the first of many and how many more. */
export function namesInSentence(names: readonly string[], others: (count: number) => string): string {
  const named = names.length > mostNamed + 1 ? names.slice(0, mostNamed) : names;
  const rest = names.length - named.length;
  return new Intl.ListFormat('en-GB').format(rest > 0 ? [...named, others(rest)] : named);
}
