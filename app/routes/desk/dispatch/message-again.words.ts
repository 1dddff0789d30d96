import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/message-again', {
  title: 'Send the letter to {name} again',
  happens: 'One more mail with the same sealed letter goes to {name}, at the address that the directory has today.',
  lasting: 'The official gets the letter a second time. Your reason stands in the letter’s trail.',
  reason: 'Reason',
  reasonHint: 'For instance: the office says that the mail never arrived.',
  deed: 'Send again to {name}',
});
