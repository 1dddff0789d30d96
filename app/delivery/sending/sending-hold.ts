import { z } from 'zod';
import { sendingWords } from './sending-hold.words';

/** What staff found of the mails that waited when the database was restored. */
export const releaseForm = z.object({
  as: z.enum(['unknown', 'not sent'], { error: sendingWords('en')('chooseRequired') }),
});
export type ReleaseFields = z.input<typeof releaseForm>;
