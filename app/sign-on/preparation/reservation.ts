import { z } from 'zod';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printableIn } from '~/platform/printable/printable';
import type { PreparationSay } from './preparation.words';

/** The most characters of a reservation, as the database holds it (code points). */
export const reservationLimit = 200;

/** What a reader could follow: an address of the web, a mail address, a host by itself. */
const link =
  /:\/\/|\bwww\.|[^\s@]+@[^\s@]+\.[^\s@]|(?<![\p{L}\d.-])(?:[a-z\d-]+\.)+(?:com|org|net|info|eu|int|example|[a-z]{2})(?![\p{L}\d.-])/iu;

/** A reservation as typed: one paragraph in normal form C, without links; null where nothing was written. */
export const reservationTyped = (say: PreparationSay, language: InterfaceLanguage) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .refine((typed) => [...typed].length <= reservationLimit, say('reservationLong'))
    .refine((typed) => !link.test(typed), say('reservationLink'))
    .superRefine(printableIn(language))
    .transform((typed) => typed || null);
