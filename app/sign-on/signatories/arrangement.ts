import { z } from 'zod';
import { printable } from '~/platform/printable/printable';
import type { words } from './arrangement.words';

type Say = ReturnType<typeof words>;

/** Where one signatory stands, by the lead’s hand; null and empty words leave it where the order puts it. */
export type Place = {
  readonly endorsement: string;
  /** Place, from 1, among those pinned before all others. */
  readonly pinned: number | null;
  readonly umbrella: string;
  readonly tier: string;
};

const heading = (say: Say) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(80, say('tooLong', { most: 80 }))
        .superRefine(printable),
    )
    .default('');

const pin = (say: Say) =>
  z
    .string()
    .regex(/^[1-9]\d{0,2}$/, say('pinnedMalformed'))
    .optional()
    .transform((place) => (place === undefined ? null : Number(place)));

/** The form of one page of the arrangement. */
export const arrangementForm = (say: Say) =>
  z.object({
    places: z
      .array(z.object({ endorsement: z.uuid(), pinned: pin(say), umbrella: heading(say), tier: heading(say) }))
      .max(100)
      .default([]),
  });
