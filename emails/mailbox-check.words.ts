import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/mailbox-check', {
  subject: 'Confirm this mailbox for {organisation}',
  heading: 'Is this a mailbox of {organisation}?',
  asked: 'Somebody at {organisation} named this mailbox to show that the organisation is who it says it is.',
  meaning: 'By confirming, you say that this mailbox belongs to {organisation}. It binds the organisation to nothing.',
  deed: 'Confirm the mailbox',
  otherwise: 'If you do not know about this, leave this mail: nothing happens without your confirmation.',
  why: 'You get this mail because this address was named as a mailbox of {organisation}.',
});
