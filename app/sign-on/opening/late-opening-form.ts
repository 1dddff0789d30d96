import { z } from 'zod';
import { deadlineTyped, momentTyped } from './opening-form';
import type { OpeningSay } from './opening-form.words';

/** How long a delivered letter stays open: until a date, or until the lead ends it. */
const lateUntil = ['date', 'ended'] as const;

/** Until when late signatories may co-sign; the moment is read only where a date is chosen. */
export const lateOpeningForm = (say: OpeningSay) =>
  z
    .object({
      lasts: z.enum(lateUntil, { error: say('lastsMissing') }),
      ...z.object(momentTyped(say)).partial().shape,
    })
    .transform(({ lasts, date = '', time = '', timeZone = '' }, context) => {
      if (lasts === 'ended') return { until: null };
      return { until: { deadline: deadlineTyped(say, { date, time, timeZone }, context), timeZone } };
    });
export type LateOpeningFields = z.output<ReturnType<typeof lateOpeningForm>>;
