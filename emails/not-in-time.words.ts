import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/not-in-time', {
  subject: '{organisation} did not co-sign in time: “{letterTitle}”',
  heading: 'Sign-on has closed',
  closed:
    'Sign-on to “{letterTitle}”, led by {lead}, closed on {closedAt}. The co-signature of {organisation} was being prepared and was not signed by then, so it does not count.',
  links: 'Links that we emailed to sign for {organisation} no longer work.',
  next: 'If {lead} opens the letter again, what was prepared is still there. To ask for that, write to {lead}.',
  why: 'You are receiving this email because you prepared the co-signature of {organisation}, or were asked to sign it.',
});
