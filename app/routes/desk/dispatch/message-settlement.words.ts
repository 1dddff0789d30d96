import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/message-settlement', {
  title: 'What became of the mail to {name}?',
  lead: 'The provider was asked and never said whether it took this mail. Look in its own list, or ask the official’s office. It is never sent again by itself.',
  outcome: 'The mail',
  sent: 'was sent',
  sentHint: 'The provider’s list or the official’s office has it.',
  'not sent': 'was not sent',
  notSentHint: 'It can then be sent again by hand, with a reason.',
  deed: 'Record what became of it',
  back: 'Back to the dispatch',
});
