import type { ChangedPlace } from '~/letters/text/comparison';
import type { EditorialFinding } from '~/letters/text/editorial';
import type { TextParts } from '~/letters/text/text';
import type { Call } from './opening';

/** The letter as who is invited or asked to approve reads it: text, lead and deadline only. */
export type OpenedLetter = {
  readonly id: string;
  readonly digest: string;
  readonly version: number;
  readonly parts: TextParts;
  readonly lead: string;
  readonly fileReferences: string;
  readonly call: Call;
  readonly deadline: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly open: boolean;
  /** When its version was first delivered: who co-signs now is signed after delivery. Null before that. */
  readonly deliveredAt: Date | null;
  /** A version that may take the place of this one: who co-signs now consents to both. */
  readonly next: {
    readonly version: number;
    readonly digest: string;
    readonly places: readonly ChangedPlace[];
    /** What may be more than spelling and form, in a correction of which the lead confirmed that it is not. */
    readonly doubts: readonly EditorialFinding[] | null;
  } | null;
};
