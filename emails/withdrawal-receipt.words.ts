import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/withdrawal-receipt', {
  subject: '{organisation} withdrew from “{letterTitle}”',
  heading: '{organisation} withdrew from the letter',
  withdrew: '{organisation} is no longer a signatory of “{letterTitle}”, led by {lead}.',
  by: 'Withdrawn by',
  when: 'When',
  reason: 'Reason given',
  gone: 'The name is gone from the letter before it is sealed.',
  delivered:
    'The letter had already been delivered. The PDF stays as it was delivered; the public page shows a dated note.',
  again: 'As long as sign-on is open, the organisation may co-sign again.',
  deed: 'Look at the letter',
  why: 'You get this mail because you are an administrator or the authorised signatory of {organisation}.',
});
