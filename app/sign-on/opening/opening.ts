import { closesAt, isDuring } from '~/letters/letter/deadline';
import type { Call } from './call';

/** One opening of a letter for sign-on, and the end that was put to it, if any. */
export type Opening = {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly openedAt: Date;
  readonly deadline: Date;
  /** IANA name of the zone in which the deadline is written out. */
  readonly timeZone: string;
  readonly call: Call;
  /** Null until it is recorded, also where the deadline has passed. */
  readonly closure: { readonly id: string; readonly closedAt: Date; readonly byDeadline: boolean } | null;
};

type Span = Pick<Opening, 'deadline' | 'closure' | 'openedAt'>;

/** When sign-on ends, or ended: at the deadline, or earlier by hand. */
export const endOf = ({ openedAt, deadline, closure }: Span): Date =>
  closesAt({ at: openedAt, deadline }, closure ? [closure.closedAt] : []);

/** Whether a request that arrived at this moment came in time; the last moment itself still counts. */
export const inTime = (opening: Span, arrival: Date): boolean =>
  isDuring(arrival, { at: opening.openedAt }, endOf(opening));
