import { z } from 'zod';

/** The last entry of the trail that the page showed. */
export const seenForm = z.object({ upTo: z.coerce.number().int().min(0) });
