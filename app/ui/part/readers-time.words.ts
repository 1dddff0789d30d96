import { sentences } from '~/platform/locale/sentences';

/** What stands in brackets the browser fills in, of the reader’s own calendar and clock. */
export const words = sentences('ui/readers-time', {
  sameDay: '({hour}:{minute} your time)',
  otherDay: '({weekday} {day} {month} {year}, {hour}:{minute} your time)',
});
