import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/text', {
  title: 'Text',
  lead: 'What organisations sign. It may still change until it becomes a version.',
  versions: 'When it is whole, make a version of it',
  standing: 'Saved {time} by {by}',
  standingSomebody: 'Saved {time}',
});
