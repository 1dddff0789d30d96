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
};
