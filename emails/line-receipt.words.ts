import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/line-receipt', {
  subject: 'What is printed for {organisation} has changed: “{letterTitle}”',
  heading: 'What is printed for {organisation} has changed',
  changed:
    '{organisation} has co-signed “{letterTitle}”, led by {lead}, and stays a signatory. It approved a change of what is printed.',
  before: 'Printed before',
  line: 'Printed now',
  statement: 'Public statement',
  held: '{lead} reads the statement before it is shown.',
  reservation: 'Reservation printed as a footnote',
  by: 'Approved by',
  when: 'When',
  way: 'How',
  declaration: 'Declaration',
  next: 'Is something wrong? While sign-on is open, a member of {organisation} can change it again:',
  'deed change': 'See what is printed',
  withdraw: 'An administrator or the authorised signatory can also withdraw in one step, without an account:',
  deed: 'Withdraw from the letter',
  why: 'You are receiving this email because you are an administrator of {organisation}, or sign for it. Keep it as your receipt.',
});
