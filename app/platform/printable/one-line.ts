import { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { printableIn } from './printable';

/** A line as typed that is printed: normal form C, no control characters, single spaces, trimmed; at least one character. */
export const oneLine = (missing: string, long: string, most: number, language = firstLanguage as InterfaceLanguage) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .pipe(z.string().min(1, missing).max(most, long).superRefine(printableIn(language)));
