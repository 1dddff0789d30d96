import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-confirmation', {
  subject: 'Confirm that you ask to sign “{letterTitle}”',
  heading: 'Do you ask to sign this letter?',
  asked:
    'Someone entered this email address to ask to sign “{letterTitle}” as an individual expert. The letter is led by {lead}.',
  meaning:
    'You see what was entered before you confirm, and you can correct it. Then {lead} decides. Nothing is signed.',
  until: 'Sign-on is open until',
  deed: 'Read and confirm',
  otherwise: 'If you did not ask, ignore this email. Nothing happens unless you confirm. The link works for 7 days.',
  why: 'You are receiving this email because someone entered {address} on the page of this letter.',
});
