import { z } from 'zod';
import { reasonTyped } from '../decision/decision-form';
import type { expertAdmissionWords } from './expert-admission.words';

/** Why the lead declines, which the person who asked is told. */
export const expertDeclineForm = (say: ReturnType<typeof expertAdmissionWords>) =>
  z.object({
    reason: reasonTyped(say('reasonLong'))
      .optional()
      .transform((typed) => typed ?? '')
      .pipe(z.string().min(1, say('reasonMissing'))),
  });
