import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/withdrawal-notice', {
  subject: '{organisation} withdrew from “{letterTitle}”',
  heading: '{organisation} withdrew',
  withdrew: '{organisation} withdrew from “{letterTitle}” on {withdrawnAt}.',
  reason: 'Reason given',
  left: 'The letter now has {count, plural, one {# signatory} other {# signatories}}.',
  unsealed: 'The letter is not sealed yet, so the name has been removed from it.',
  late: 'It had signed after delivery, so no PDF that was delivered names it. The name has been removed from the letter’s page.',
  voided:
    'The sealed edition contains a name that must no longer appear, so it cannot be sent. Close sign-on and seal a new edition first.',
  paused: 'The dispatch is paused. Decide whether to continue with a dated note in the email, or to stop.',
  delivered:
    'The letter had already been delivered. The PDF officials received does not change; the public page shows a dated note.',
  deed: 'Open the letter on your desk',
  why: 'You are receiving this email because your organisation leads this letter.',
});
