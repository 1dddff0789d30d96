import { type CoverField, coverFilled, type FieldValues, neededFields } from './cover-field';

/** Why a cover text cannot be filled for an official: a field is empty, or the subject grows too long. */
export type Unfilled = { readonly kind: 'fieldEmpty' | 'subjectFilledLong'; readonly field: CoverField | '' };

const longestSubject = 250;

type Written = { readonly subject: string; readonly coverText: string };

/** What keeps these words from being filled with these values, in the order of the words. */
export function unfilledIn({ subject, coverText }: Written, values: FieldValues): Unfilled[] {
  const needed = neededFields(`${subject}\n${coverText}`);
  const empty = needed.filter((field) => values[field] === '').map((field) => ({ kind: 'fieldEmpty' as const, field }));
  const long = coverFilled(subject, (field, otherwise) => values[field] || otherwise || '').length > longestSubject;
  return [...empty, ...(long ? [{ kind: 'subjectFilledLong' as const, field: '' as const }] : [])];
}
