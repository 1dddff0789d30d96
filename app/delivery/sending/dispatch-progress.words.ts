import { sentences } from '~/platform/locale/sentences';

export const progressWords = sentences('delivery/dispatch-progress', {
  counts: 'Summary',
  each: 'All emails',
  state: 'Status',
  messages: 'Emails',
  official: 'Official',
  deed: 'Action needed',
  again: 'sent again',
  settle: 'Record what happened',
  sendAgain: 'Send again',
});
