import { z } from 'zod';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { oneLine } from './one-line';
import { signingWords } from './signing.words';

/** What whoever co-signs types, the name being the act, with the line and the declaration exactly as they were shown. */
const formIn = (language: InterfaceLanguage) => {
  const say = signingWords(language);
  return z.object({
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
};

const forms = new Map<InterfaceLanguage, ReturnType<typeof formIn>>();

/** The same for each language once: building a schema takes longer than reading by it. */
export function signingForm(language: InterfaceLanguage): ReturnType<typeof formIn> {
  const known = forms.get(language) ?? formIn(language);
  forms.set(language, known);
  return known;
}

export type SigningFields = z.output<ReturnType<typeof signingForm>>;
