import type { LifeStep, Standing } from '../letter/stage';

/** What the frame of a letter’s desk shows: plain values of its loader. */
export type DeskFrameView = {
  readonly letterId: string;
  /** Empty where the letter has none yet. */
  readonly title: string;
  /** The lead’s display name. */
  readonly lead: string;
  /** IANA zone in which the letter’s dates are written out. */
  readonly timeZone: string;
  readonly standing: Standing;
  readonly steps: readonly LifeStep[];
  /** Whether the member may read and change the draft. */
  readonly drafts: boolean;
};

/** The sections of a letter’s desk, in the order in which a letter lives; `drafting` ones are for who may draft. */
export const deskSections = [
  { name: 'overview', path: '', drafting: false },
  { name: 'text', path: '/text', drafting: true },
  { name: 'reviewers', path: '/reviewers', drafting: true },
  { name: 'imprint', path: '/imprint', drafting: true },
  { name: 'versions', path: '/versions', drafting: false },
  { name: 'languages', path: '/languages', drafting: true },
  { name: 'opening', path: '/opening', drafting: true },
  { name: 'signatories', path: '/signatories', drafting: false },
  { name: 'publication', path: '/publication', drafting: true },
  { name: 'seal', path: '/seal', drafting: true },
  { name: 'dispatch', path: '/dispatches', drafting: true },
  { name: 'replies', path: '/replies', drafting: true },
  { name: 'trail', path: '/trail', drafting: false },
] as const;
export type DeskSection = (typeof deskSections)[number]['name'];
