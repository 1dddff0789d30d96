import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/withdrawal-notice', {
  subject: '{organisation} withdrew from “{letterTitle}”',
  heading: '{organisation} withdrew',
  withdrew: '{organisation} withdrew from “{letterTitle}” on {withdrawnAt}.',
  reason: 'Reason given',
  left: 'The letter now has {count, plural, one {# signatory} other {# signatories}}.',
  unsealed: 'The letter is not sealed, so the name is simply gone from it.',
  voided:
    'The sealed edition bears a name that is no longer there. It cannot be sent; close and seal a new edition first.',
  paused: 'The dispatch is paused. You decide whether it goes on with a dated note in the mail, or stops.',
  delivered: 'The letter was already delivered. The PDF stays as delivered; the public page shows a dated note.',
  deed: 'Open the letter at your desk',
  why: 'You get this mail because your organisation leads this letter.',
});
