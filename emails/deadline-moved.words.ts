import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/deadline-moved', {
  'subject later': 'The deadline moved to {deadline}: “{letterTitle}”',
  'subject earlier': 'The deadline is now earlier, {deadline}: “{letterTitle}”',
  'subject reopened': 'Sign-on is open again: “{letterTitle}”',
  'heading reopened': 'Sign-on is open again',
  'moved reopened': '{lead} opened “{letterTitle}” for sign-on again. Sign-on had closed on {former}.',
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
  'next answers':
    '{organisation} has not carried over to the new version. If you do not carry over before {lead} moves the letter, {organisation} can co-sign again until then.',
  'next expertAnswers':
    'You have not carried over to the new version. If you do not carry over before {lead} moves the letter, you can sign again until then.',
  'next withdrew': '{organisation} withdrew from this letter. If it wants to, it can co-sign again until then.',
  'deed answers': 'Read what changed and answer',
  'deed expertAnswers': 'Read what changed and answer',
  'deed withdrew': 'See how to co-sign again',
  'deed expert': 'Read the letter',
  'deed invited': 'Read the letter',
  'deed prepares': 'Continue the co-signature',
  'deed asked': 'Read the letter and decide',
  stop: 'Stop emails from {lead}',
  'why invited':
    'You are receiving this email because {lead} invited you to co-sign this letter. {operator} sends it on behalf of {lead}.',
  'why expert':
    'You are receiving this email because {lead} invited you to sign this letter as an individual expert. {operator} sends it on behalf of {lead}.',
  'why answers':
    'You are receiving this email because {organisation} is a signatory of this letter, and a change of its text waits for an answer.',
  'why expertAnswers':
    'You are receiving this email because you signed this letter as an individual expert, and a change of its text waits for your answer.',
  'why withdrew':
    'You are receiving this email because {organisation} withdrew from this letter, and you had the receipt.',
  'why prepares': 'You are receiving this email because you are preparing the co-signature of {organisation}.',
  'why asked': 'You are receiving this email because you are named as the authorised signatory of {organisation}.',
});
