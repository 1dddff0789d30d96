import type { Opening as Row } from '@generated/prisma/client';
import { closesAt, isDuring } from '~/letters/letter/deadline';

/** Who may co-sign: whoever was invited; or any verified organisation may ask the lead to. */
export const whoMaySign = ['invited', 'verified'] as const;
/** What becomes of statements: none is taken, the lead reads each before it is shown, or each is shown at once. */
export const statements = ['none', 'held', 'shown'] as const;

/** What an opening asks of those who sign; nothing but another opening changes it. */
export type Call = {
  readonly whoMaySign: (typeof whoMaySign)[number];
  /** Whether names and roles of authorised signatories are printed, where they agree. */
  readonly printsSignatories: boolean;
  /** Below so many signatories the lead looks twice before it seals; null where none was set. */
  readonly quorum: number | null;
  /** How long signatories may object to a correction of spelling or form, unless the lead gives them longer. */
  readonly correctionHours: number;
  readonly statements: (typeof statements)[number];
  readonly takesReservations: boolean;
  /** Whether individual experts may sign in their own name, too; they are kept and counted apart. */
  readonly takesExperts: boolean;
};

/** What is asked where the lead says nothing else. */
export const defaultCall: Call = {
  whoMaySign: 'invited',
  printsSignatories: false,
  quorum: null,
  correctionHours: 48,
  statements: 'held',
  takesReservations: false,
  takesExperts: false,
};

/** What an opening asks, read from its row. */
export const callOf = (row: Pick<Row, keyof Call>): Call => ({
  whoMaySign: row.whoMaySign as Call['whoMaySign'],
  printsSignatories: row.printsSignatories,
  quorum: row.quorum,
  correctionHours: row.correctionHours,
  statements: row.statements as Call['statements'],
  takesReservations: row.takesReservations,
  takesExperts: row.takesExperts,
});

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
