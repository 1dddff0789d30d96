import { z } from 'zod';
import type { words } from './seen-form.words';

/** The last entry of the trail that the page showed. */
export const seenForm = (say: ReturnType<typeof words>) =>
  z.object({
    upTo: z.coerce
      .number({ error: say('missing') })
      .int(say('missing'))
      .min(0, say('missing')),
  });
