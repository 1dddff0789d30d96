import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/endorsement-receipt', {
  subject: '{organisation} co-signed “{letterTitle}”',
  heading: '{organisation} co-signed the letter',
  signed: '{organisation} co-signed “{letterTitle}”, led by {lead}.',
  late: 'The letter was delivered on {date}, before {organisation} signed. {organisation} is shown as signed after delivery, once it is verified. The PDF that was delivered does not change. We email you the sealed PDF once, in an email of its own.',
  line: 'How it will be printed',
  reservation: 'Reservation to be printed as a footnote',
  statement: 'Public statement to be published with it',
  by: 'Co-signed by',
  when: 'When',
  way: 'How',
  declaration: 'Declaration',
  text: 'Digest of the text',
  read: 'Read the letter as it was co-signed',
  withdraw:
    'Is this a mistake, or has the organisation changed its mind? An administrator or the authorised signatory can withdraw in one step, without an account:',
  deed: 'Withdraw from the letter',
  why: 'You are receiving this email because you are an administrator of {organisation}, or sign for it. Keep it as your receipt.',
});
