import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/message-again', {
  title: 'Send the letter to {name} again',
  happens: 'We send one more email with the same sealed letter to {name}, at the address now in the directory.',
  lasting: 'The official gets the letter a second time. Your reason is recorded in the letter’s trail.',
  reason: 'Reason',
  reasonHint: 'For example: the office says that the email never arrived.',
  deed: 'Send again to {name}',
});
