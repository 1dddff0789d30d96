import type { LifeStep, Standing } from '../letter/stage';
import type { DeskStanding } from './desk-standing.server';

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
  /** What the lines of the places tell. */
  readonly counts: DeskStanding;
};

/** The pages of a letter’s desk, place by place; the `drafting` ones are for who may draft. A place opens at its first. */
export const deskPlaces = [
  { name: 'overview', parts: [{ name: 'overview', path: '', drafting: false }] },
  {
    name: 'text',
    parts: [
      { name: 'text', path: '/text', drafting: true },
      { name: 'reviewers', path: '/reviewers', drafting: true },
      { name: 'versions', path: '/versions', drafting: false },
      { name: 'languages', path: '/languages', drafting: true },
    ],
  },
  {
    name: 'signatories',
    parts: [
      { name: 'signatories', path: '/signatories', drafting: false },
      { name: 'invitations', path: '/invitations', drafting: true },
      { name: 'reminders', path: '/reminders', drafting: true },
      { name: 'opening', path: '/opening', drafting: false },
      { name: 'change', path: '/change', drafting: true },
    ],
  },
  {
    name: 'seal',
    parts: [
      { name: 'imprint', path: '/imprint', drafting: true },
      { name: 'arrangement', path: '/arrangement', drafting: true },
      { name: 'seal', path: '/seal', drafting: true },
      { name: 'publication', path: '/publication', drafting: true },
    ],
  },
  {
    name: 'dispatch',
    parts: [
      { name: 'dispatch', path: '/dispatches', drafting: true },
      { name: 'replies', path: '/replies', drafting: true },
    ],
  },
  { name: 'trail', parts: [{ name: 'trail', path: '/trail', drafting: false }] },
] as const;

export type DeskPlace = (typeof deskPlaces)[number]['name'];
export type DeskPart = (typeof deskPlaces)[number]['parts'][number]['name'];
