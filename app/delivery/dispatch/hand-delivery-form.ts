import { z } from 'zod';
import { momentOf } from './timing-form';

/** When the edition that the page showed was handed over. */
export const handDeliveryForm = z
  .object({
    editionId: z.uuid(),
    date: z.string().default(''),
    time: z.string().default(''),
    timeZone: z.string().default(''),
  })
  .transform(({ editionId, ...typed }, context) => ({ editionId, deliveredAt: momentOf(typed, context) }));
export type HandDeliveryTyped = z.output<typeof handDeliveryForm>;
