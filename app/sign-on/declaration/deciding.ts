/** How an organisation decides: one authorised signatory, two who sign together, or a board, for which one signs. */
export const waysToDecide = ['one', 'two', 'board'] as const;

/** How an organisation decided what one of its authorised signatories signs. */
export type Deciding = {
  readonly decides: (typeof waysToDecide)[number];
  /** The ISO day of the board’s decision; null where no board decides, or the day is not said yet. */
  readonly boardDecidedOn: string | null;
};

/** A day as the database’s columns of days take it. */
export const dayAt = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** An ISO day of such a column. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
