import { z } from 'zod';
import { normalText } from '~/letters/text/normal-form';
import type { words } from './staff-letters.words';

/** Why a page is taken down, as it stands in its place. */
export const takedownForm = (say: ReturnType<typeof words>) =>
  z.object({
    reason: z
      .string({ error: say('reasonMissing') })
      .transform((typed) => normalText(typed).trim())
      .pipe(z.string().min(1, say('reasonMissing')).max(1000, say('reasonLong'))),
  });
export type TakedownFields = z.input<ReturnType<typeof takedownForm>>;
