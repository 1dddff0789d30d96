import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-renewed', {
  subject: 'The text changed, please approve again: “{letterTitle}” for {organisation}',
  heading: 'Version {number} now needs your approval',
  moved:
    '{changes, select, true {We asked you to approve a change of what is printed for {organisation} on “{letterTitle}”, led by {lead}. Version {number} replaced version {former} of the letter before you answered.} other {We asked you to approve version {former} of “{letterTitle}”, led by {lead}. Version {number} replaced it before you answered.}}',
  again:
    'The earlier link no longer works. Everything prepared for {organisation} is kept. The link below is for the new text.',
  line: 'How it will be printed',
  until: 'You can approve until',
  deed: 'Read the letter and decide',
  shows:
    'Opening the link does not sign anything, and you do not need an account. The link is for you alone: please do not forward it.',
  why: 'You are receiving this email because you are named as the authorised signatory of {organisation}.',
});
