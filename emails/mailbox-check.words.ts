import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/mailbox-check', {
  subject: 'Confirm this mailbox of {host}',
  heading: 'Is this a mailbox of the organisation at {host}?',
  asked: '{by} entered the organisation at {host} on this service and named this mailbox, to show that it is genuine.',
  askedBySomebody:
    'The organisation at {host} was entered on this service, and this mailbox was named to show that it is genuine.',
  meaning:
    'If you confirm, you say that this mailbox belongs to that organisation. You see its name before you confirm. It does not commit the organisation to anything.',
  deed: 'Read and confirm',
  otherwise: 'If you do not know about this, ignore this email. Nothing happens unless you confirm.',
  why: 'You are receiving this email because somebody named your email address as a mailbox of {host}.',
});
