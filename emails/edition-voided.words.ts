import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/edition-voided', {
  subject: 'The sealed edition of “{letterTitle}” cannot be sent',
  heading: 'The sealed edition cannot be sent',
  withdrawn: '{organisation} withdrew after “{letterTitle}” was sealed and before the first email was sent.',
  unverified:
    'The verification of {organisation} was revoked after “{letterTitle}” was sealed and before the first email was sent.',
  moved: '“{letterTitle}” moved to another version after it was sealed and before the first email was sent.',
  voidedMoved:
    'The edition is of the version before. It is now void: it stays on record but is not sent to anyone. To send the letter, seal a new edition.',
  voided:
    'The edition contains a name that must no longer appear. It is now void: it stays on record but is not sent to anyone. To send the letter, seal a new edition.',
  deed: 'Go to Seal',
  why: 'You are receiving this email because your organisation leads this letter.',
});
