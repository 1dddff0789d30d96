import { z } from 'zod';
import { mailAddress } from '~/platform/address/mail-address';
import { sentences } from '../platform/locale/sentences';

export const personWords = sentences('accounts/person', {
  addressMissing: 'Enter an email address, for example ana@harbour.example.',
  addressMalformed: 'This does not look like an email address. Enter it in the form ana@harbour.example.',
  nameLong: 'Keep the name to 120 characters.',
});
type PersonSay = ReturnType<typeof personWords>;

/** One mail address as typed into a form, in its one form: the mailbox is the identity of a person. */
export const addressField = (say: PersonSay) =>
  z
    .string({ error: say('addressMissing') })
    .transform((typed) => mailAddress(typed) ?? '')
    .pipe(z.string().min(1, say('addressMalformed')));

/** A person’s name as typed: one line, no control characters. */
export const nameField = (say: PersonSay) =>
  z
    .string()
    .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim())
    .pipe(z.string().max(120, say('nameLong')));
