import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/note', {
  wordsMissing: 'Write the note.',
  wordsTooLong: 'This is too long: {most, number} characters at most.',
  reviewsAlready: '{address} is named as a reviewer already.',
  notes: '{count, plural, one {One note} other {# notes}} on paragraph {paragraph}',
  by: '{name}, {date}',
  someone: 'A reviewer who is gone',
  changed: 'The paragraph has changed since this note was written.',
  settled: 'Settled.',
  settle: 'Settle the note',
});
