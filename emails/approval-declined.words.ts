import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-declined', {
  subject: '{signatory} declined to sign “{letterTitle}” for {organisation}',
  heading: '{organisation} has not co-signed',
  declined: '{signatory} declined to sign “{letterTitle}”, led by {lead}, for {organisation} on {declinedAt}.',
  reason: 'Reason',
  none: 'No reason was given.',
  mine: 'What you signed on {actedAt} does not count until someone signs with you. You can take it back.',
  'deed mine': 'See or take back what you signed',
  next: 'What was prepared is still there. You can change what will be printed, ask someone else who may sign, or end it.',
  until: 'Sign-on closes on',
  'deed theirs': 'Decide what to do next',
  why: 'You are receiving this email because you prepared the co-signature of {organisation}, signed it with someone else, or are one of its administrators.',
});
