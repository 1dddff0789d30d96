import { z } from 'zod';
import { firstLanguage, interfaceLanguages } from '../platform/locale/interface-languages';
import { addressField, nameField, personWords } from './person';

const say = personWords(firstLanguage);
type Say = ReturnType<typeof personWords>;

/** What is typed to ask for a link; `return` is where to go on, judged when it is used. */
export const signInForm = (say: Say) => z.object({ address: addressField(say), return: z.string().optional() });

/** Asks for it at the mailbox to which the invitation of the path went, which the page does not spell out. */
export const invitedForm = z.object({ invited: z.literal('on'), return: z.string() });

/** Six digits, however they were set apart; what is typed in another script’s digits counts as well. */
export const codeForm = (missing: string) =>
  z.object({
    code: z
      .string({ error: missing })
      .max(60, missing)
      .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
      .pipe(z.string().regex(/^[0-9]{6}$/, missing)),
  });

/** What is posted from the page of the link: `elsewhere` after the warning that another browser asked. */
export const linkForm = z.object({ elsewhere: z.literal('on').optional() });

export const nameForm = (say: Say) =>
  z.object({
    name: nameField(say)
      .optional()
      .transform((name) => name ?? ''),
  });

/** What is typed at the first sign-in; nothing where no name is wanted. */
export const callingForm = (say: Say) => nameForm(say).extend({ return: z.string().optional() });

/** The language chosen on a page, and the page. */
export const languageForm = z.object({ language: z.enum(interfaceLanguages), return: z.string().optional() });

/** The address typed again, so that nobody is erased by one click. */
export const erasureForm = (address: string, mismatch: string) =>
  z.object({ address: addressField(say).refine((typed) => typed === address, mismatch) });
