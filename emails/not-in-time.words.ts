import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/not-in-time', {
  subject:
    '{changes, select, true {The change for {organisation} was not approved in time: “{letterTitle}”} other {{organisation} did not co-sign in time: “{letterTitle}”}}',
  heading: 'Sign-on has closed',
  closed:
    'Sign-on to “{letterTitle}”, led by {lead}, closed on {closedAt}. {changes, select, true {A change of what is printed for {organisation} was not approved by then. {organisation} is a signatory, as it was printed before.} other {The co-signature of {organisation} was being prepared and was not signed by then, so it does not count.}}',
  links: 'Links that we emailed to sign for {organisation} no longer work.',
  next: 'If {lead} opens the letter again, what was prepared is still there. To ask for that, write to {lead}.',
  why: 'You are receiving this email because you prepared {changes, select, true {the change for} other {the co-signature of}} {organisation}, or were asked to sign it.',
});
