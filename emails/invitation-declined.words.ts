import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/invitation-declined', {
  subject: 'Your invitation was declined: “{letterTitle}”',
  heading: 'Your invitation was declined',
  declined:
    'On {declinedAt}, someone used the link that we sent you to decline to co-sign “{letterTitle}”, led by {lead}. {lead} sees this answer.',
  mine: 'If that was you, you do not need to do anything.',
  otherwise:
    'If your organisation wants to answer otherwise, it still can: open the letter and prepare the co-signature. The earlier answer then no longer counts.',
  until: 'Sign-on is open until',
  deed: 'Read the letter and answer',
  why: 'You are receiving this email because {lead} invited you to co-sign this letter. {operator} sends it on behalf of {lead}.',
  stop: 'Stop emails from {lead}',
});
