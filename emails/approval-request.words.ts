import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-request', {
  subject:
    'For your approval: {changes, select, true {what is printed for {organisation} on “{letterTitle}”} other {co-sign “{letterTitle}” for {organisation}}}',
  preview: '{preparedBy} prepared it. You can approve until {deadline}.',
  asked:
    '{preparedBy} has prepared the co-signature of {organisation} on this letter, led by {lead}. It binds {organisation} only if you approve it.',
  askedLine:
    '{organisation} has co-signed this letter, led by {lead}. {preparedBy} asks you to approve a change of what is printed for it. Nothing changes until you approve, and {organisation} stays a signatory.',
  before: 'Printed now',
  delivered:
    'The letter was delivered on {date}. If you approve, {organisation} will be shown as signed after delivery.',
  ask: 'The ask in brief',
  line: 'How it will be printed',
  reservation: 'Reservation to be printed as a footnote',
  statement: 'Public statement to be published with it',
  nominated:
    'You were named as an authorised signatory of {organisation}. If you approve {changes, select, true {this change} other {this co-signature}}, you also accept this role. You do not need to do anything else.',
  otherSigned:
    'Two authorised signatories of {organisation} sign together. {other} has already signed. {changes, select, true {The change} other {The co-signature}} counts once you have signed, too.',
  otherWaits:
    'Two authorised signatories of {organisation} sign together: you and {other}. {changes, select, true {The change} other {The co-signature}} counts once both of you have signed, in either order.',
  until: 'You can approve until',
  deed: 'Read the letter and decide',
  shows:
    'The link shows the letter, the printed name and the declaration. Opening it does not sign anything, and you do not need an account. The link is for you alone: please do not forward it.',
  why: 'You are receiving this email because you are named as the authorised signatory of {organisation}.',
});
