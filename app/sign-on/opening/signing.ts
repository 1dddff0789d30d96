import { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '~/platform/locale/interface-languages';
import { oneLine } from '~/platform/printable/one-line';
import type { SigningSay } from './signing.words';

/** What whoever co-signs types, the name being the act, with the line and the declaration exactly as they were shown. */
export const signingForm = (say: SigningSay, language: InterfaceLanguage = firstLanguage) =>
  z.object({
    name: oneLine(say('nameMissing'), say('nameLong'), 120, language),
    role: oneLine(say('roleMissing'), say('roleLong'), 120, language),
    printName: z
      .literal('on')
      .optional()
      .transform((ticked) => ticked === 'on'),
    /** The declaration word for word, and the digest of the line. */
    declaration: z.string({ error: say('shownMissing') }).max(4000, say('shownMissing')),
    line: z.string({ error: say('shownMissing') }).max(64, say('shownMissing')),
  });

export type SigningFields = z.output<ReturnType<typeof signingForm>>;
