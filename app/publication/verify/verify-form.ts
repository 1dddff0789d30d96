import { z } from 'zod';
import { readCheckCode } from '~/seal/edition/check-code';
import type { words } from './verify-page.words';

/** The largest file that is looked at, in bytes. */
const largestFile = 30 * 1024 * 1024;

/** A file, or a check code as typed; of both the file counts. */
export const verifyForm = (say: ReturnType<typeof words>) =>
  z
    .object({
      file: z.instanceof(File).optional(),
      code: z.string().max(100, say('codeMalformed')).optional(),
    })
    .transform(({ file, code }, context) => {
      if (file && file.size > largestFile) {
        context.addIssue({ code: 'custom', path: ['file'], message: say('fileTooLarge') });
        return z.NEVER;
      }
      if (file && file.size > 0) return { file };
      const read = code && readCheckCode(code);
      if (read) return { code: read };
      context.addIssue({ code: 'custom', path: ['code'], message: say(code ? 'codeMalformed' : 'neither') });
      return z.NEVER;
    });
export type VerifyFields = { file: File; code: string };
