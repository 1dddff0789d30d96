import { z } from 'zod';
import { reasonTyped } from '../decision/decision-form';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { ExtensionSay } from './extension-form.words';

/** A later deadline, in the zone of the opening, and why; `seen` is the deadline that the page showed. */
export const extensionForm = (say: ExtensionSay, sayMoment: OpeningSay, zone: string) =>
  z
    .object({
      ...momentTyped(sayMoment),
      reason: reasonTyped(say('reasonLong')).optional(),
      seen: z.string().optional(),
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
export type ExtensionFields = z.output<ReturnType<typeof extensionForm>>;
