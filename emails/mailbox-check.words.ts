import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  subject: 'Confirm this email address for {organisation}',
  heading: 'Is this an email address of {organisation}?',
  asked: 'Someone at {organisation} entered this address to show that the organisation is who it says it is.',
  meaning:
    'By confirming, you say that this address belongs to {organisation}. This does not commit the organisation to anything.',
  deed: 'Confirm this address',
  otherwise: 'If you do not recognise this, ignore this email. Nothing happens unless you confirm.',
  why: 'You are receiving this email because someone entered this address for {organisation}.',
});
