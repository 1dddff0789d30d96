import { z } from 'zod';
import { readDeadline, type TypedDeadline } from '~/letters/letter/deadline';
import { deliveryWords } from './delivery.words';

const say = deliveryWords('en');
const places = { date: 'date', time: 'time', zone: 'timeZone', 'skipped hour': 'time' } as const;
const faults = {
  date: 'dateMalformed',
  time: 'timeMalformed',
  zone: 'zoneMalformed',
  'skipped hour': 'hourSkipped',
} as const;

/** The moment that three fields name, or the sentence at the field that is in its way. */
export function momentOf(typed: TypedDeadline, context: z.RefinementCtx): Date {
  const hour = readDeadline(typed);
  if (!('problem' in hour)) return hour;
  context.addIssue({ code: 'custom', message: say(faults[hour.problem]), path: [places[hour.problem]] });
  return z.NEVER;
}

/** When a dispatch goes and how fast: at once or at an hour of a named zone; at most so many an hour, or as fast as it can. */
export const timingForm = z
  .object({
    counter: z.coerce.number().int().min(0),
    when: z.enum(['at once', 'at an hour'], { error: say('whenMissing') }),
    date: z.string().default(''),
    time: z.string().default(''),
    timeZone: z.string().default(''),
    perHour: z
      .string()
      .trim()
      .regex(/^\d{0,5}$/, say('perHourMalformed'))
      .default('')
      .transform((typed) => (typed === '' ? null : Number(typed)))
      .refine((number) => number === null || (number >= 1 && number <= 36_000), say('perHourMalformed')),
  })
  .transform(({ counter, when, perHour, ...typed }, context) => {
    if (when === 'at once') return { counter, perHour, goesAt: null, timeZone: null };
    return { counter, perHour, goesAt: momentOf(typed, context), timeZone: typed.timeZone };
  });
export type TimingTyped = z.output<typeof timingForm>;

/** What the page of the approval showed: only that is approved. */
export const approvalForm = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });
