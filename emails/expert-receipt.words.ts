import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-receipt', {
  subject: 'You signed “{letterTitle}”',
  heading: 'You signed the letter',
  signed: 'You signed “{letterTitle}”, led by {lead}, in your own name.',
  late: 'The letter was delivered on {date}, before you signed. You are shown as signed after delivery. The PDF that was delivered does not change.',
  line: 'How you will be printed',
  when: 'When',
  way: 'How',
  byLink: 'By a link emailed to {address}',
  declaration: 'Declaration',
  text: 'Digest of the text',
  withdraw: 'Is this a mistake, or have you changed your mind? You can withdraw in one step, without an account:',
  deed: 'Withdraw from the letter',
  why: 'You are receiving this email because you signed this letter. Keep it as your receipt.',
});
