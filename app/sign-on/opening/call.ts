import type { Opening as Row } from '@generated/prisma/client';
import { z } from 'zod';
import type { OpeningSay } from './opening-form.words';

/** Who may co-sign: whoever was invited; or any verified organisation may ask the lead to. */
const whoMaySign = ['invited', 'verified'] as const;
/** What becomes of statements: none is taken, the lead reads each before it is shown, or each is shown at once. */
const statements = ['none', 'held', 'shown'] as const;

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
};

const limits = { least: 24, most: 336, mostQuorum: 10_000 } as const;

/** What is asked where the lead says nothing else. */
export const defaultCall: Call = {
  whoMaySign: 'invited',
  printsSignatories: false,
  quorum: null,
  correctionHours: 48,
  statements: 'held',
  takesReservations: false,
};

/** What an opening asks, read from its row. */
export const callOf = (row: Pick<Row, keyof Call>): Call => ({
  whoMaySign: row.whoMaySign as Call['whoMaySign'],
  printsSignatories: row.printsSignatories,
  quorum: row.quorum,
  correctionHours: row.correctionHours,
  statements: row.statements as Call['statements'],
  takesReservations: row.takesReservations,
});

const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on');

const wholeNumber = (sentence: string, least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, sentence)
    .transform(Number)
    .pipe(z.number().min(least, sentence).max(most, sentence));

/** The fields of the call as they come; what is left out is as by default. */
export const callTyped = (say: OpeningSay) => ({
  whoMaySign: z.enum(whoMaySign, say('whoMaySignMissing')).default(defaultCall.whoMaySign),
  printsSignatories: ticked,
  quorum: wholeNumber(say('quorumMalformed', limits), 1, limits.mostQuorum)
    .optional()
    .transform((count) => count ?? null),
  correctionHours: wholeNumber(say('hoursMalformed', limits), limits.least, limits.most).default(
    defaultCall.correctionHours,
  ),
  statements: z.enum(statements, say('statementsMissing')).default(defaultCall.statements),
  takesReservations: ticked,
});
