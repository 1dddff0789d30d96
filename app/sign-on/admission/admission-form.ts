import { z } from 'zod';
import { wordsTyped } from '../declaration/words-typed';
import type { AdmissionSay } from './admission.words';

/** The most characters in which an organisation says why it wants to co-sign. */
export const askLimit = 600;

/** For which organisation somebody asks, and why it wants to co-sign. */
export const askForm = (say: AdmissionSay) =>
  z.object({
    organisation: z.uuid(say('organisationMissing')),
    words: words(say('wordsMissing'), say('wordsLong', { most: askLimit }), askLimit),
  });

/** Why the lead declines, which the organisation is told. */
export const declineForm = (say: AdmissionSay) => z.object({ reason: words(say('reasonMissing'), say('reasonLong')) });

const words = (missing: string, long: string, most?: number) =>
  wordsTyped(long, most)
    .optional()
    .transform((typed) => typed ?? '')
    .pipe(z.string().min(1, missing));
