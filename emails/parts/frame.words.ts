import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/frame', {
  demonstration: 'Demonstration. Nothing in this mail is real, and it was sent to nobody outside this installation.',
  sentBy: 'Sent by {operator}, {home}',
  orOpen: 'The button leads to this address:',
});
