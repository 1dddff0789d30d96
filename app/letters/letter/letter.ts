import { z } from 'zod';
import { mailAddress } from '~/platform/address/mail-address';
import { printable } from '~/platform/printable/printable';
import { letterLanguages } from '../text/languages';
import { normalLine, normalLines } from '../text/normal-form';
import { textLimits } from '../text/text';
import type { ImprintField } from './imprint';
import type { words } from './letter.words';

type Say = ReturnType<typeof words>;

/** What begins a letter: the organisation that leads it, a title that may still change, its language. */
export const startForm = (say: Say) =>
  z.object({
    lead: z.uuid(say('leadMissing')),
    title: z
      .string({ error: say('titleMissing') })
      .transform(normalLine)
      .pipe(
        z
          .string()
          .min(1, say('titleMissing'))
          .max(textLimits.title, say('tooLong', { most: textLimits.title }))
          .superRefine(printable),
      ),
    language: z.enum(letterLanguages, { error: say('languageMissing') }),
  });

const line = (say: Say, most: number) =>
  z
    .string()
    .transform(normalLine)
    .pipe(z.string().max(most, say('tooLong', { most })).superRefine(printable))
    .default('');

/** What an edition prints around the text. Everything may be left empty. */
export const imprintForm = (say: Say) =>
  z.object({
    shortTitle: line(say, 80),
    letterhead: z
      .string()
      .transform(normalLines)
      .pipe(z.string().max(600, say('tooLong', { most: 600 })))
      .refine((lines) => lines.split('\n').length <= 8, say('letterheadLines', { most: 8 }))
      .superRefine(printable)
      .default(''),
    place: line(say, 80),
    date: z
      .string()
      .refine(isDay, say('dateMalformed'))
      .transform((day) => new Date(`${day}T00:00:00Z`))
      .optional()
      .transform((day) => day ?? null),
    contactName: line(say, 120),
    contactRole: line(say, 120),
    contactAddress: line(say, 254)
      .refine((address) => address === '' || mailAddress(address) !== null, say('addressMalformed'))
      .transform((address) => mailAddress(address) ?? ''),
    contactTelephone: line(say, 40).refine((number) => /^[+\d ()/.-]*$/.test(number), say('telephoneMalformed')),
    fileReferences: line(say, 200),
  } satisfies Record<ImprintField, z.ZodType>);
export type ImprintParts = z.output<ReturnType<typeof imprintForm>>;

/** The same as saved: with the counter at which it was read. */
export const imprintSaving = (say: Say) =>
  imprintForm(say).extend({ counter: z.coerce.number({ error: say('counterMissing') }).int(say('counterMissing')) });

/** Whether a date is one of the calendar, written YYYY-MM-DD (ISO 8601), of this century. */
function isDay(typed: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}
