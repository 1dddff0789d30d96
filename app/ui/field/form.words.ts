import { sentences } from '~/platform/locale/sentences';

export const words = sentences('ui/form', {
  summary: '{count, plural, one {There is a problem to correct} other {There are # problems to correct}}',
  refused: 'You cannot do this now, and nothing was changed',
  optional: '(optional)',
  limit: 'Up to {count, number} characters.',
  choose: 'Choose …',
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  fault: 'To correct:',
});
