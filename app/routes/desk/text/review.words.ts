import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/review', {
  untitled: 'Letter without a title',
  title: 'Draft for review: {title}',
  lead: '{lead} asks you to read this draft and to leave notes on its paragraphs. It is confidential: please do not pass it on.',
  desk: 'Your desk',
  saved: 'As it was saved {time}.',
  empty: 'Nothing has been written yet',
  emptyNext: 'The draft is empty. Come again when its editors have written something.',
  askInBrief: 'The ask in brief',
});
