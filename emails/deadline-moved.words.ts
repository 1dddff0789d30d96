import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/deadline-moved', {
  'subject later': 'The deadline moved to {deadline}: “{letterTitle}”',
  'subject earlier': 'The deadline is now earlier, {deadline}: “{letterTitle}”',
  'heading later': 'The deadline moved to {deadline}',
  'heading earlier': 'The deadline is now earlier: {deadline}',
  'moved later': '{lead} moved the deadline for co-signing “{letterTitle}” to a later time. It was {former}.',
  'moved earlier': '{lead} moved the deadline for co-signing “{letterTitle}” to an earlier time. It was {former}.',
  reason: 'Reason given',
  until: 'Sign-on is open until',
  'next invited': 'Your organisation can co-sign until then. The link in your invitation still works.',
  'next prepares': 'You can finish the co-signature of {organisation} until then. What you have saved is kept.',
  'next asked':
    'You can approve the co-signature of {organisation} until then. The link that we sent you before still works.',
  'next expert': 'You can sign in your own name until then. The link in your invitation still works.',
  'deed expert': 'Read the letter',
  'deed invited': 'Read the letter',
  'deed prepares': 'Continue the co-signature',
  'deed asked': 'Read the letter and decide',
  stop: 'Stop emails from {lead}',
  'why invited':
    'You are receiving this email because {lead} invited you to co-sign this letter. {operator} sends it on behalf of {lead}.',
  'why expert':
    'You are receiving this email because {lead} invited you to sign this letter as an individual expert. {operator} sends it on behalf of {lead}.',
  'why prepares': 'You are receiving this email because you are preparing the co-signature of {organisation}.',
  'why asked': 'You are receiving this email because you are named as the authorised signatory of {organisation}.',
});
