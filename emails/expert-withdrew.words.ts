import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-withdrew', {
  subject: '{expert} withdrew from “{letterTitle}”',
  heading: '{expert} withdrew',
  withdrew: '{expert}, an individual expert, withdrew from “{letterTitle}” on {withdrawnAt}.',
  reason: 'Reason given',
  left: '{count, plural, =0 {No individual expert signs the letter now.} one {# individual expert signs the letter now.} other {# individual experts sign the letter now.}}',
  unsealed: 'The name has been removed from the letter.',
  voided:
    'The sealed edition contains a name that must no longer appear, so it cannot be sent. Close sign-on and seal a new edition first.',
  paused: 'The dispatch is paused. Decide whether to continue with a dated note in the email, or to stop.',
  delivered:
    'The letter had already been delivered. The PDF officials received does not change; the public page shows a dated note.',
  deed: 'Open the letter on your desk',
  why: 'You are receiving this email because your organisation leads this letter.',
});
