import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/paste', {
  whole: 'Pasted: check in the preview that everything is there.',
  lacking: 'Pasted, without what a letter cannot hold: {what}. Check the rest in the preview.',
  image: 'images',
  comment: 'comments in the margin',
  deletion: 'text that was deleted with tracked changes',
  strike: 'strikethrough (the words are kept)',
  table: 'tables (each row is now a paragraph)',
});
