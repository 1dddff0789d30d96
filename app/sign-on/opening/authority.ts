import type { WhyNot } from '~/organisations/organisation/authority';

/** A member who holds the role of authorised signatory, and why it may not bind the organisation yet, if so. */
export type SignatoryChoice = {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly address: string;
  readonly position: string | null;
  /** Was asked to be one, and has not answered yet: approving is the answer. */
  readonly asked: boolean;
  readonly whyNot: WhyNot | null;
};

/** How an organisation decides: one authorised signatory, or a board, for which one signs. */
export const waysToDecide = ['one', 'board'] as const;

/** How an organisation decided what one of its authorised signatories signs. */
export type Deciding = {
  readonly decides: (typeof waysToDecide)[number];
  /** The ISO day of the board’s decision; null where no board decides, or the day is not said yet. */
  readonly boardDecidedOn: string | null;
};
