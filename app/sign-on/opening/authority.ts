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
