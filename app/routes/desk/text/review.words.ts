import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/review', {
  untitled: 'Untitled letter',
  title: 'Draft for review: {title}',
  lead: '{lead} asks you to read this draft and comment on its paragraphs. It is confidential: please do not share it.',
  desk: 'Your desk',
  saved: 'Saved {time}.',
  empty: 'Nothing has been written yet',
  emptyNext: 'The draft is empty. Come back when its editors have written something.',
  askInBrief: 'The ask in brief',
});
