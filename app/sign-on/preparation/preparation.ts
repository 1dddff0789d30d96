import { z } from 'zod';
import { letterLanguages } from '~/letters/text/languages';
import { countryCodes } from '~/platform/locale/countries';
import { isOfOurTimes } from '~/platform/locale/dates';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printableIn } from '~/platform/printable/printable';
import { waysToDecide } from '../declaration/deciding';
import { oneLine } from '../declaration/one-line';
import type { PreparationSay } from './preparation.words';
import { reservationTyped } from './reservation';

/** The most characters of a statement, as the database holds it (code points). */
export const statementLimit = 400;

/** A statement as typed: normal form C, one paragraph; null where nothing was written. */
const statement = (long: string, language: InterfaceLanguage) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .refine((typed) => [...typed].length <= statementLimit, long)
    .superRefine(printableIn(language))
    .transform((typed) => typed || null);

/** Words as they would be printed as a statement; null where they cannot be: too long, or a character that no font has. */
export const printedStatement = (words: string): string | null => {
  const read = statement('', firstLanguage).safeParse(words);
  return read.success ? read.data : null;
};

/** Whether words that somebody brought as a statement are not taken. */
export const isUnprintable = (words: string): boolean => words !== '' && printedStatement(words) === null;

/** The day of a board’s decision, where one decides. */
const dayTyped = (sentence: string) =>
  z
    .union([z.literal(''), z.iso.date({ error: sentence, abort: true }).refine(isOfOurTimes, sentence)], {
      error: sentence,
    })
    .optional()
    .transform((day) => day || null);

/**
 * What an organisation prepares: the line as it will be printed, how it decides, and who is to sign.
 * @param goesOn whether what is saved is to be signed next; false where it is kept on the way to another page, such as the one that names a signatory
 */
export const preparationForm = (say: PreparationSay, language: InterfaceLanguage = firstLanguage, goesOn = true) =>
  z
    .object({
      /** The counter at which the form was read: a stale save is refused. */
      counter: z.coerce.number({ error: say('counterMissing') }).int(say('counterMissing')),
      /** One of the organisation’s own names. */
      printedName: oneLine(say('nameMissing'), say('nameMissing'), 200, language),
      country: z
        .string({ error: say('countryMissing') })
        .refine((code) => countryCodes.includes(code), say('countryMissing')),
      withLogo: z
        .literal('on')
        .optional()
        .transform((ticked) => ticked === 'on'),
      statement: statement(say('statementLong'), language),
      /** That of the letter unless told. */
      statementLanguage: z.enum(letterLanguages, say('languageMissing')).optional(),
      /** A membership; none yet where nobody is named. */
      signatory: z
        .uuid({ error: say('signatoryMalformed') })
        .optional()
        .transform((chosen) => chosen ?? null),
      /** Of two who sign together, the membership of the second. */
      second: z
        .union([z.literal(''), z.uuid()], { error: say('signatoryMalformed') })
        .optional()
        .transform((chosen) => chosen || null),
      reservation: reservationTyped(say, language),
      decides: z.enum(waysToDecide, say('decidesMissing')),
      boardDecidedOn: dayTyped(say('dayMalformed')),
    })
    .superRefine(({ decides, boardDecidedOn, signatory, second }, context) => {
      if (decides === 'board' && !boardDecidedOn)
        context.addIssue({ code: 'custom', message: say('dayMissing'), path: ['boardDecidedOn'] });
      if (decides === 'two' && second && second === signatory)
        context.addIssue({ code: 'custom', message: say('sameTwice'), path: ['second'] });
      if (decides === 'two' && goesOn && signatory && !second)
        context.addIssue({ code: 'custom', message: say('secondMissing'), path: ['second'] });
    });
type Typed = z.output<ReturnType<typeof preparationForm>>;
type Later = 'reservation' | 'decides' | 'boardDecidedOn' | 'second';
/** Where nothing else is said there is no reservation, and one authorised signatory decides. */
export type PreparationFields = Omit<Typed, Later> & Partial<Pick<Typed, Later>>;
