import { z } from 'zod';
import { printable } from '~/platform/printable/printable';
import type { ChangeSay } from '../change/change-form.words';
import { deadlineTyped, momentTyped } from '../opening/opening-form';
import type { OpeningSay } from '../opening/opening-form.words';
import type { SubstanceSay } from './substance-form.words';

/** A change of substance as the lead puts it before the signatories: which version it saw, why, and until when it would like answers. */
export const substanceForm = (say: SubstanceSay, sayChange: ChangeSay, sayMoment: OpeningSay, zone: string) =>
  z
    .object({
      ...momentTyped(sayMoment),
      version: z.coerce.number({ error: sayChange('versionMissing') }).int(sayChange('versionMissing')),
      note: z
        .string({ error: say('whyMissing') })
        .transform((typed) => typed.normalize('NFC').trim())
        .pipe(z.string().min(1, say('whyMissing')).max(1000, sayChange('noteLong')).superRefine(printable)),
    })
    .superRefine(({ timeZone }, context) => {
      if (timeZone !== zone) context.addIssue({ code: 'custom', message: sayChange('zoneKept'), path: ['timeZone'] });
    })
    .transform(({ version, note, ...typed }, context) => ({
      until: deadlineTyped(sayMoment, typed, context),
      version,
      note,
    }));
export type SubstanceFields = z.output<ReturnType<typeof substanceForm>>;

/** The move of the letter, and the figures that its page showed. */
export const moveForm = (say: SubstanceSay) => z.object({ seen: z.string({ error: say('seenMissing') }).max(64) });
