import { sentences } from '~/platform/locale/sentences';

export const progressWords = sentences('delivery/dispatch-progress', {
  counts: 'In numbers',
  each: 'Message by message',
  state: 'State',
  messages: 'Messages',
  official: 'Official',
  deed: 'To decide',
  again: 'sent again',
  settle: 'Decide what became of it',
  sendAgain: 'Send again',
});
