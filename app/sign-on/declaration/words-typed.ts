import { z } from 'zod';

/** Some lines of plain words as typed, such as a reason: without control characters, of a thousand characters at most unless told. */
export const wordsTyped = (tooLong: string, most = 1000) =>
  z
    .string()
    .transform((words) =>
      words
        .normalize('NFC')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(most, tooLong));

/** The same where they may be left out; null where nothing was written. */
export const wordsTypedOrNull = (tooLong: string) =>
  wordsTyped(tooLong)
    .default('')
    .transform((words) => words || null);
