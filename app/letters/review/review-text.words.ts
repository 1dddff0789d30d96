import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/review-text', {
  note: 'Note on this paragraph',
  ofParagraph: '(paragraph {number})',
  words: 'Your note on paragraph {number}',
  wordsHint: 'The editors of the letter and its other reviewers will read it, with your name.',
  leave: 'Leave the note',
  without: 'Go back without a note',
});
