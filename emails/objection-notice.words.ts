import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/objection-notice', {
  subject: '{organisation} objected to your correction: “{letterTitle}”',
  heading: '{organisation} objected to your correction',
  objected: '{organisation} objected to the correction of “{letterTitle}” on {objectedAt}.',
  reason: 'Reason given',
  stopped:
    'This stopped the correction. Version {former} stays, with all its signatories. Version {number} was given up.',
  next: 'We told all signatories who had been told of the correction. You can change the draft and announce another correction.',
  deed: 'Go to the change of the text',
  why: 'You are receiving this email because you are an administrator of the organisation that leads this letter.',
});
