import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  summary: '{count, plural, one {There is one thing to mend} other {There are # things to mend}}',
  optional: '(optional)',
  limit: 'Up to {count, number} characters.',
  choose: 'Choose …',
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  fault: 'To mend:',
});
