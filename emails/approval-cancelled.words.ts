import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-cancelled', {
  subject: 'No longer needed: your approval for “{letterTitle}”',
  heading: 'Your approval is no longer needed',
  cancelled:
    'You no longer need to approve {changes, select, true {the change of what is printed for} other {the co-signature of}} {organisation} on “{letterTitle}”, led by {lead}. The link in our earlier email no longer works.',
  reason: 'Why',
  nothing:
    'Nothing was signed. If {changes, select, true {a change} other {the co-signature}} is prepared again, you get a new email.',
  why: 'You are receiving this email because you were asked to approve as authorised signatory of {organisation}.',
});
