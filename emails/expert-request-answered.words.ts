import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-request-answered', {
  'subject granted': 'You can sign “{letterTitle}”',
  'subject declined': '{lead} declined your request to sign “{letterTitle}”',
  'heading granted': 'You can sign this letter',
  'heading declined': 'Your request was declined',
  'told granted': '{lead} has admitted you to sign “{letterTitle}” as an individual expert.',
  'told declined': '{lead} declined your request to sign “{letterTitle}” as an individual expert.',
  reason: 'Reason given',
  'next granted': 'Nothing is signed yet. Read the letter, then sign with your name.',
  'next declined': 'Nothing was signed. You do not need to do anything.',
  until: 'Sign-on is open until',
  deed: 'Read the letter and sign',
  why: 'You are receiving this email because you asked to sign this letter.',
});
