import { z } from 'zod';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printable } from '~/platform/printable/printable';
import { expertTimeWords } from './expert-time-form.words';

/** Until which day an expert needs time, and a note for the lead. */
export const timeForm = (language: InterfaceLanguage) => {
  const say = expertTimeWords(language);
  return z.object({
    day: z.iso.date({ error: say('dayMissing') }),
    note: z
      .string()
      .default('')
      .transform((typed) => typed.normalize('NFC').trim())
      .pipe(z.string().max(1000, say('noteLong')).superRefine(printable)),
  });
};
export type TimeFields = z.output<ReturnType<typeof timeForm>>;
