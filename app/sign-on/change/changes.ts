type Ends = { readonly movedAt: Date | null; readonly givenUpAt: Date | null };

/** Where a change stands: the signatories have it before them, the letter moved to its version, or it was given up. */
type ChangeState = 'out' | 'moved' | 'given up';

export function changeState({ movedAt, givenUpAt }: Ends): ChangeState {
  if (movedAt) return 'moved';
  return givenUpAt ? 'given up' : 'out';
}

/** Whether an objection that arrived at a moment came in time; the hour itself still counts. */
export const objectionInTime = (arrival: Date, { answersUntil }: { readonly answersUntil: Date }): boolean =>
  arrival <= answersUntil;

/** Whether the letter may move to a correction: its hour has passed, and whatever arrived by then is through. */
export const windowOver = (
  now: Date,
  { answersUntil }: { readonly answersUntil: Date },
  arrivalSeconds: number,
): boolean => now.getTime() > answersUntil.getTime() + arrivalSeconds * 1000;
