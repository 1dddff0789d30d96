/** The parts of a text in which a trial can find its fault. */
const partsOnTrial = ['title', 'subject', 'addressees', 'ask in brief', 'body', 'ask'] as const;

/** Where a text fails: which part, its place in it from 1, and the words with which that begins. */
export type FaultyPlace = {
  readonly part: (typeof partsOnTrial)[number];
  readonly place: number;
  readonly quote: string;
};

/** What is known of whether a text can be printed. A failure’s place is null where none was found. */
export type TextTrial =
  | { readonly state: 'under way' | 'passed' }
  | { readonly state: 'failed'; readonly at: Date; readonly failure: string; readonly where: FaultyPlace | null };

/** The queue on which texts wait for their trial: seconds after which a run counts as dead, and how often it runs again. */
export const trialTiming = { name: 'trial', expireInSeconds: 600, retryLimit: 8 } as const;

/** So often a trial that ended with its process is begun; then it has failed. */
export const mostAttempts = 3;
