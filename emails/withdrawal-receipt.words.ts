import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/withdrawal-receipt', {
  subject: '{organisation} withdrew from “{letterTitle}”',
  heading: '{organisation} withdrew from the letter',
  withdrew: '{organisation} is no longer a signatory of “{letterTitle}”, led by {lead}.',
  by: 'Withdrawn by',
  when: 'When',
  reason: 'Reason given',
  gone: 'The name has been removed from the letter, which is not sealed yet.',
  goneLate:
    'The organisation signed after delivery, so no PDF that was delivered names it. The name has been removed from the letter’s page.',
  delivered:
    'The letter had already been delivered. The PDF officials received does not change; the public page shows a dated note.',
  again: 'While sign-on is open, the organisation can co-sign again.',
  deed: 'See the letter',
  why: 'You are receiving this email because you are an administrator or the authorised signatory of {organisation}.',
});
