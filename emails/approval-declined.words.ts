import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-declined', {
  subject:
    '{changes, select, true {{signatory} did not approve the change for {organisation}: “{letterTitle}”} other {{signatory} declined to sign “{letterTitle}” for {organisation}}}',
  heading:
    '{changes, select, true {What is printed for {organisation} stays as it is} other {{organisation} has not co-signed}}',
  declined:
    '{changes, select, true {{signatory} did not approve, on {declinedAt}, the change of what is printed for {organisation} on “{letterTitle}”, led by {lead}. {organisation} is still a signatory.} other {{signatory} declined to sign “{letterTitle}”, led by {lead}, for {organisation} on {declinedAt}.}}',
  reason: 'Reason',
  none: 'No reason was given.',
  mine: 'What you signed on {actedAt} does not count until someone signs with you. You can take it back.',
  'deed mine': 'See or take back what you signed',
  next: 'What was prepared is still there. You can change what will be printed, ask someone else who may sign, or end it.',
  until: 'Sign-on closes on',
  'deed theirs': 'Decide what to do next',
  why: 'You are receiving this email because you prepared {changes, select, true {the change for} other {the co-signature of}} {organisation}, signed it with someone else, or are one of its administrators.',
});
