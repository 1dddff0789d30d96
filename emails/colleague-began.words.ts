import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/colleague-began', {
  subject: 'Someone else started to answer your invitation: “{letterTitle}”',
  preview: '{by} signed in with the link that we sent you.',
  heading: 'Someone else started to answer your invitation',
  began:
    '{by} signed in with the link that we sent you, to prepare the co-signature of “{letterTitle}” for an organisation.',
  next: 'The page behind this button shows who this is, for which organisation, and why. Nothing is signed until an authorised signatory of that organisation approves it.',
  unknown: 'If you do not know this person, write to {lead}. It can cancel the invitation.',
  deed: 'See who started',
  why: 'You are receiving this email because {lead} invited you to co-sign this letter. {operator} sends it on behalf of {lead}.',
  stop: 'Stop emails from {lead}',
});
