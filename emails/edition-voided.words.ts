import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/edition-voided', {
  subject: 'The sealed edition of “{letterTitle}” cannot be sent',
  heading: 'The sealed edition cannot be sent',
  withdrawn: '{organisation} withdrew after the letter “{letterTitle}” was sealed and before the first message left.',
  unverified:
    'The verification of {organisation} was revoked after the letter “{letterTitle}” was sealed and before the first message left.',
  voided:
    'The edition bears a name that may no longer stand there. It is void: it stays in the record, and nobody gets it. Seal a new edition to send the letter.',
  deed: 'Open the seal',
  why: 'You get this mail because your organisation leads this letter.',
});
