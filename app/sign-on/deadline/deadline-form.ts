import { z } from 'zod';
import { messageTyped } from '../list/list-form';
import type { ListFormSay } from '../list/list-form.words';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { DeadlineSay } from './deadline-form.words';

/** What every form of it says, and the website to which its reason may link: its lead’s own. */
type Says = { readonly say: DeadlineSay; readonly sayMoment: OpeningSay; readonly sayMessage: ListFormSay };

/** Another deadline, in the zone of the opening, and why; `seen` says after how many moves its page was shown. */
export const deadlineForm = ({ say, sayMoment, sayMessage }: Says, zone: string, website: string) =>
  z
    .object({
      ...momentTyped(sayMoment),
      reason: messageTyped(sayMessage, website),
      seen: z.coerce.number().int().catch(-1),
    })
    .superRefine(({ reason, timeZone }, context) => {
      if (timeZone !== zone) context.addIssue({ code: 'custom', message: say('zoneKept'), path: ['timeZone'] });
      if (!reason) context.addIssue({ code: 'custom', message: say('reasonMissing'), path: ['reason'] });
    })
    .transform(({ reason, seen, ...typed }, context) => ({
      deadline: deadlineTyped(sayMoment, typed, context),
      reason: reason ?? '',
      seen,
    }));
export type DeadlineFields = z.output<ReturnType<typeof deadlineForm>>;
