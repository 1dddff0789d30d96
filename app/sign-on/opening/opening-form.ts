import { z } from 'zod';
import { type DeadlineProblem, readDeadline, type TypedDeadline } from '~/letters/letter/deadline';
import { oneLine } from '../declaration/one-line';
import type { SigningSay } from '../declaration/signing.words';
import { callTyped } from './call-form';
import type { Call } from './opening';
import type { OpeningSay } from './opening-form.words';

const where = { date: 'date', time: 'time', zone: 'timeZone', 'skipped hour': 'time' } as const;
const sentence = {
  date: 'dateMalformed',
  time: 'timeMalformed',
  zone: 'zoneMalformed',
  'skipped hour': 'hourSkipped',
} as const satisfies Record<DeadlineProblem['problem'], string>;

/** The three fields of a deadline, as they come. */
export const momentTyped = (say: OpeningSay) => ({
  date: z.string({ error: say('dateMalformed') }),
  time: z.string({ error: say('timeMalformed') }),
  timeZone: z.string({ error: say('zoneMalformed') }),
});

/** The deadline that they name, or the sentence at the field that is in its way. */
export function deadlineTyped(say: OpeningSay, typed: TypedDeadline, context: z.RefinementCtx): Date {
  const deadline = readDeadline(typed);
  if (!('problem' in deadline)) return deadline;
  const { problem } = deadline;
  context.addIssue({ code: 'custom', message: say(sentence[problem]), path: [where[problem]] });
  return z.NEVER;
}

/** The opening: until when, in which zone, what it asks, and who signs for the lead. Name and role are for who signs now. */
export const openingForm = (say: OpeningSay, saySigning: SigningSay, changes: (call: Call) => boolean = () => false) =>
  z
    .object({
      ...momentTyped(say),
      ...callTyped(say),
      /** The version to open; where none is named that which was open last, else the newest. */
      version: z.coerce.number().int().positive().optional().catch(undefined),
      /** What the page showed of what follows for who co-signed another version. */
      seen: z.string().optional(),
      /** The name of the lead to be printed; its display name where none is chosen. */
      printedName: z.string().optional(),
      /** The membership of the lead’s authorised signatory; none where the lead’s endorsement stands already. */
      signatory: z.uuid({ error: say('signatoryMissing') }).optional(),
      name: oneLine(saySigning('nameMissing'), saySigning('nameLong'), 120).optional(),
      role: oneLine(saySigning('roleMissing'), saySigning('roleLong'), 120).optional(),
      printName: z.literal('on').optional(),
      /** Ticked by who has seen which terms are otherwise than signatories were told. */
      terms: z.literal('on').optional(),
      declaration: z.string().max(4000, saySigning('shownMissing')).default(''),
    })
    .transform(({ date, time, timeZone, printName, ...rest }, context) => {
      const deadline = deadlineTyped(say, { date, time, timeZone }, context);
      if (!rest.terms && changes(rest))
        context.addIssue({ code: 'custom', message: say('termsUnseen'), path: ['terms'] });
      return { ...rest, deadline, timeZone, printName: printName === 'on' };
    });
export type OpeningFields = z.output<ReturnType<typeof openingForm>>;
