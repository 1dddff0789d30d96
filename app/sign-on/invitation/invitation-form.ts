import { z } from 'zod';
import { interfaceLanguages } from '~/platform/locale/interface-languages';
import { wordsTypedOrNull } from '../declaration/words-typed';
import type { InvitationSay } from './invitation-form.words';
import { invitationLimits, readInvitationList } from './invitation-list';

/** A pasted list of mailboxes; every line that cannot be read is named, and then nothing is sent. */
export const invitationForm = (say: InvitationSay) =>
  z.object({
    /** Of the mails, and of the pages behind their links; that of the letter unless told. */
    language: z.enum(interfaceLanguages).optional(),
    list: z
      .string({ error: say('listMissing') })
      .max(invitationLimits.characters, say('listLong', { most: invitationLimits.characters }))
      .transform((typed, context) => {
        const { invited, faults } = readInvitationList(typed);
        for (const fault of faults.slice(0, 10))
          context.addIssue({ code: 'custom', message: say('lineUnread', fault) });
        if (invited.length === 0 && faults.length === 0)
          context.addIssue({ code: 'custom', message: say('listMissing') });
        if (invited.length > invitationLimits.atOnce)
          context.addIssue({
            code: 'custom',
            message: say('tooMany', { count: invited.length, most: invitationLimits.atOnce }),
          });
        return invited;
      }),
  });

/** The same as a list that is looked at line by line, before anything is sent: a table of a spreadsheet is one. */
export const pastedForm = (say: InvitationSay) =>
  z.object({
    language: z.enum(interfaceLanguages).optional(),
    list: z
      .string({ error: say('listMissing') })
      .max(invitationLimits.pasted, say('listLong', { most: invitationLimits.pasted }))
      .refine((typed) => /[^\s,;]/.test(typed), say('listMissing')),
  });

/** A reason that may be left out; null where nothing was written. At most 1000 characters. */
export const reasonForm = (say: InvitationSay) => z.object({ reason: wordsTypedOrNull(say('reasonLong')) });

/** A line of plain words, for whoever reads the page: no control characters, single spaces, at least one character. */
export const plainLine = (missing: string, long: string, most: number) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .pipe(z.string().min(1, missing).max(most, long));
