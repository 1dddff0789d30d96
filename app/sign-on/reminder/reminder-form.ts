import { z } from 'zod';
import { messageTyped } from '../list/list-form';
import type { ListFormSay } from '../list/list-form.words';
import type { ReminderSay } from './reminder-form.words';

/** Whom the lead reminds, by what each reminder is about, and its words; `look` shows the mail instead of sending it. */
export const reminderForm = (say: ReminderSay, sayMessage: ListFormSay, website: string) =>
  z
    .object({
      to: z.array(z.uuid({ error: say('toMissing') }), { error: say('toMissing') }).min(1, say('toMissing')),
      words: messageTyped(sayMessage, website),
      look: z.string().optional(),
    })
    .transform(({ to, words, look }) => ({ to, words, look: look !== undefined }));
export type ReminderFields = Pick<z.output<ReturnType<typeof reminderForm>>, 'to' | 'words'>;
