import { z } from 'zod';
import { wordsTyped } from '../declaration/words-typed';
import type { expertAdmissionWords } from './expert-admission.words';

/** Why the lead declines, which the person who asked is told. */
export const expertDeclineForm = (say: ReturnType<typeof expertAdmissionWords>) =>
  z.object({
    reason: wordsTyped(say('reasonLong'))
      .optional()
      .transform((typed) => typed ?? '')
      .pipe(z.string().min(1, say('reasonMissing'))),
  });
