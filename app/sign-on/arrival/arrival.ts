import type { Sentence } from '~/platform/locale/sentences';

/** What is known of a request to co-sign from the moment it is on record. */
export type Arrival = {
  readonly id: string;
  /** By the database’s clock, less what it may have waited for us. */
  readonly at: Date;
  /** IANA name of the zone in which the deadline of the letter is written out. */
  readonly timeZone: string;
};

/** What came of one: counted, as an endorsement or as the act of the first of two, or refused for a reason; what cannot be said without naming a person has none. */
export type Outcome = {
  readonly endorsementId: string | null;
  readonly jointActId: string | null;
  readonly refusal: Sentence | null;
};

/** What stands in the place of an endorsement where the first of two who sign together acted. */
export const firstOfTwo = 'first of two';

/** The last of those over a preparation, as its page tells of it. */
export type LatestArrival = {
  readonly receivedAt: Date;
  readonly waits: boolean;
  readonly counted: boolean;
  readonly refusal: Sentence | null;
};
