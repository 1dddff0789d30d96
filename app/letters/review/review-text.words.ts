import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/review-text', {
  note: 'Add a note',
  ofParagraph: '(paragraph {number})',
  words: 'Your note on paragraph {number}',
  wordsHint: 'The editors and the other reviewers see your note with your name.',
  leave: 'Save the note',
  without: 'Cancel',
});
