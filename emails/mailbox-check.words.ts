import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/mailbox-check', {
  subject: 'Confirm this email address for {host}',
  heading: 'Is this an email address of the organisation at {host}?',
  asked:
    '{by} added the organisation at {host} to this service, and entered this email address to show that the organisation is genuine.',
  askedBySomebody:
    'The organisation at {host} was added to this service, and this email address was entered to show that it is genuine.',
  meaning:
    'By confirming, you say that this address belongs to that organisation. You see its name before you confirm. This does not commit the organisation to anything.',
  deed: 'Read and confirm',
  otherwise: 'If you do not recognise this, ignore this email. Nothing happens unless you confirm.',
  why: 'You are receiving this email because someone entered this address for the organisation at {host}.',
});
