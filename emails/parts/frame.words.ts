import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/frame', {
  demonstration: 'Demonstration. Nothing in this email is real, and it was not sent to anyone outside this service.',
  sentBy: 'Sent by {operator}, {home}',
  runBy: '{operator} at {host} is run by {name}.',
  orOpen: 'If the button does not work, open this address:',
});
