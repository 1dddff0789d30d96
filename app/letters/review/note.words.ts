import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/note', {
  wordsMissing: 'Write the note.',
  wordsTooLong: 'This is too long: {most, number} characters at most.',
  reviewsAlready: '{address} is already a reviewer.',
  notes: '{count, plural, one {One note} other {# notes}} on paragraph {paragraph}',
  by: '{name}, {date}',
  someone: 'A former reviewer',
  changed: 'The paragraph has changed since this note was written.',
  settled: 'Resolved.',
  settle: 'Resolve this note',
});
