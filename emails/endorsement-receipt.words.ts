import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/endorsement-receipt', {
  subject: '{organisation} co-signed “{letterTitle}”',
  heading: '{organisation} co-signed the letter',
  signed: '{organisation} co-signed “{letterTitle}”, led by {lead}.',
  line: 'As it will be printed',
  statement: 'The public statement that goes with it',
  by: 'Co-signed by',
  when: 'When',
  way: 'How',
  declaration: 'The declaration',
  text: 'Digest of the text',
  read: 'Read the letter as it was co-signed',
  withdraw:
    'If this should not have happened, or if the organisation changes its mind, an administrator or the authorised signatory withdraws in one step, without an account:',
  deed: 'Withdraw from the letter',
  why: 'You get this mail because you are an administrator or the authorised signatory of {organisation}. Keep it as your receipt.',
});
