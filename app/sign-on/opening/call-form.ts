import { z } from 'zod';
import { defaultCall, statements, whoMaySign } from './opening';
import type { OpeningSay } from './opening-form.words';

const limits = { least: 24, most: 336, mostQuorum: 10_000 } as const;

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
  takesExperts: ticked,
});
