import { z } from 'zod';
import { reasonTyped } from '../decision/decision-form';
import type { ReminderSay } from './reminder-form.words';

/** Whom the lead reminds, by what each reminder is about, and its words; `look` shows the mail instead of sending it. */
export const reminderForm = (say: ReminderSay) =>
  z
    .object({
      to: z.array(z.uuid({ error: say('toMissing') }), { error: say('toMissing') }).min(1, say('toMissing')),
      words: reasonTyped(say('wordsLong')).optional(),
      look: z.string().optional(),
    })
    .transform(({ to, words, look }) => ({ to, words: words || null, look: look !== undefined }));
export type ReminderFields = Pick<z.output<ReturnType<typeof reminderForm>>, 'to' | 'words'>;
