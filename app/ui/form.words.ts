import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  summary: '{count, plural, one {There is one thing to mend} other {There are # things to mend}}',
  refused: 'This cannot be done now, and nothing was changed',
  optional: '(optional)',
  limit: 'Up to {count, number} characters.',
  choose: 'Choose …',
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  fault: 'To mend:',
});
