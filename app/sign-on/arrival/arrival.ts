import type { Sentence } from '~/platform/locale/sentences';

/** What is known of a request to co-sign from the moment it is on record. */
export type Arrival = {
  readonly id: string;
  /** By the database’s clock, less what it may have waited for us. */
  readonly at: Date;
  /** IANA name of the zone in which the deadline of the letter is written out. */
  readonly timeZone: string;
};

/** What came of one: counted, or refused for a reason; what cannot be said without naming a person has none. */
export type Outcome = { readonly endorsementId: string | null; readonly refusal: Sentence | null };

/** The last of those over a preparation, as its page tells of it. */
export type LatestArrival = {
  readonly receivedAt: Date;
  readonly waits: boolean;
  readonly counted: boolean;
  readonly refusal: Sentence | null;
};
