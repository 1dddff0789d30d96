import { z } from 'zod';
import { reasonTyped } from '../decision/decision-form';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { DeadlineSay } from './deadline-form.words';

/** Another deadline, in the zone of the opening, and why; `seen` says after how many moves its page was shown. */
export const deadlineForm = (say: DeadlineSay, sayMoment: OpeningSay, zone: string) =>
  z
    .object({
      ...momentTyped(sayMoment),
      reason: reasonTyped(say('reasonLong')).optional(),
      seen: z.coerce.number().int().catch(-1),
    })
    .superRefine(({ reason, timeZone }, context) => {
      if (timeZone !== zone) context.addIssue({ code: 'custom', message: say('zoneKept'), path: ['timeZone'] });
      if (!reason) context.addIssue({ code: 'custom', message: say('reasonMissing'), path: ['reason'] });
    })
    .transform(({ reason = '', seen, ...typed }, context) => ({
      deadline: deadlineTyped(sayMoment, typed, context),
      reason,
      seen,
    }));
export type DeadlineFields = z.output<ReturnType<typeof deadlineForm>>;
