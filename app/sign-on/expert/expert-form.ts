import { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printableIn } from '~/platform/printable/printable';
import { oneLine } from '../declaration/one-line';
import { type ExpertSay, expertFormWords } from './expert-form.words';

/** A line as typed that is printed, which may be left out: null where nothing was written. */
const lineOrNone = (long: string, most: number, language: InterfaceLanguage) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .pipe(z.string().max(most, long).superRefine(printableIn(language)))
    .transform((line) => line || null);

/** How an expert is printed, as they type it. */
export const expertLine = (say: ExpertSay, language: InterfaceLanguage, nameMissing = say('nameMissing')) => ({
  name: oneLine(nameMissing, say('nameLong'), 120, language),
  title: lineOrNone(say('titleLong'), 120, language),
  affiliation: lineOrNone(say('affiliationLong'), 160, language),
});

/** What an expert types who signs, the name being the act, with the declaration exactly as it was shown. */
export const expertForm = (language: InterfaceLanguage = firstLanguage) => {
  const say = expertFormWords(language);
  return z.object({
    ...expertLine(say, language),
    declaration: z.string({ error: say('shownMissing') }).max(4000, say('shownMissing')),
  });
};
export type ExpertFields = z.output<ReturnType<typeof expertForm>>;
