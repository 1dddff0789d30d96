import { sentences } from '~/platform/locale/sentences';

/** What stands in brackets the browser fills in, of the reader’s own calendar and clock. */
export const words = sentences('ui/readers-time', {
  'sameDay brackets': '({hour}:{minute} your time)',
  'otherDay brackets': '({weekday} {day} {month} {year}, {hour}:{minute} your time)',
  'sameDay sentence': 'That is {hour}:{minute} your time.',
  'otherDay sentence': 'That is {weekday} {day} {month} {year}, {hour}:{minute} your time.',
});
