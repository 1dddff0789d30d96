import { z } from 'zod';
import { printable } from '~/platform/printable/printable';

/** A line as typed that is printed: normal form C, no control characters, single spaces, trimmed; at least one character. */
export const oneLine = (missing: string, long: string, most: number) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .pipe(z.string().min(1, missing).max(most, long).superRefine(printable));
