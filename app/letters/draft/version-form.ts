import { z } from 'zod';

/** Which draft becomes a version: the one that was shown, by its counter. */
export const versionForm = z.object({ counter: z.coerce.number().int().min(0) });
