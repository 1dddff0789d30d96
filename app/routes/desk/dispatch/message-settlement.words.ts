import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/message-settlement', {
  title: 'Was the email to {name} sent?',
  lead: 'The email provider never told us whether it accepted this email. Check the provider’s own records, or ask the official’s office. We never send it again automatically.',
  outcome: 'The email',
  sent: 'was sent',
  sentHint: 'It is in the provider’s records, or the official’s office has it.',
  'not sent': 'was not sent',
  notSentHint: 'You can then send it again manually, giving a reason.',
  deed: 'Save the result',
  back: 'Back to the dispatch',
});
