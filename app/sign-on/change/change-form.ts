import { z } from 'zod';
import { printable } from '~/platform/printable/printable';
import { reasonTyped } from '../decision/decision-form';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { ChangeSay } from './change-form.words';

const note = (say: ChangeSay) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().max(1000, say('noteLong')).superRefine(printable))
    .default('');

type Asked = {
  readonly zone: string /** What does not look like spelling and form has to be confirmed. */;
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

/** A reason that has to be given. */
export const reasonedForm = (say: ChangeSay, missing: 'reasonMissing' | 'objectionMissing') =>
  z.object({ reason: reasonTyped(say('reasonLong')).optional() }).transform(({ reason }, context) => {
    if (reason) return { reason };
    context.addIssue({ code: 'custom', message: say(missing), path: ['reason'] });
    return z.NEVER;
  });
