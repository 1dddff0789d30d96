import { z } from 'zod';
import { printable } from '~/platform/printable/printable';
import { wordsTyped } from '../declaration/words-typed';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { ChangeSay } from './change-form.words';
import type { ObjectionSay } from './objection.words';

const note = (say: ChangeSay) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().max(1000, say('noteLong')).superRefine(printable))
    .default('');

type Asked = {
  readonly zone: string;
  /** Whether something does not look like spelling and form, and has to be confirmed. */
  readonly confirms: boolean;
};

/** A correction as the lead announces it: which version it saw, until when one may object, and what the signatories are told. */
export const correctionForm = (say: ChangeSay, sayMoment: OpeningSay, { zone, confirms }: Asked) =>
  z
    .object({
      ...momentTyped(sayMoment),
      version: z.coerce.number({ error: say('versionMissing') }).int(say('versionMissing')),
      note: note(say),
      confirmed: z.literal('on').optional(),
    })
    .superRefine(({ timeZone, confirmed }, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] });
      if (timeZone !== zone) issue('timeZone', say('zoneKept'));
      if (confirms && !confirmed) issue('confirmed', say('notConfirmed'));
    })
    .transform(({ version, note: noted, confirmed, ...typed }, context) => ({
      until: deadlineTyped(sayMoment, typed, context),
      version,
      note: noted,
      confirmed: confirmed === 'on',
    }));
export type CorrectionFields = z.output<ReturnType<typeof correctionForm>>;

const reasoned = (missing: string, long: string) =>
  wordsTyped(long)
    .optional()
    .transform((reason, context) => {
      if (reason) return reason;
      context.addIssue({ code: 'custom', message: missing });
      return z.NEVER;
    });

/** Why the lead gives a change up. */
export const givingUpForm = (say: ChangeSay) => z.object({ reason: reasoned(say('reasonMissing'), say('reasonLong')) });

/** What a signatory objects to; signed in, of which correction as the page showed it. */
export const objectionForm = (say: ObjectionSay) => z.object({ reason: reasoned(say('missing'), say('long')) });
export const shownObjectionForm = (say: ObjectionSay) =>
  objectionForm(say).extend({ change: z.uuid({ error: say('notShown') }) });
