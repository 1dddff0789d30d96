import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/text', {
  title: 'Text',
  lead: 'The text that organisations sign. You can change it until you make a version of it.',
  versions: 'When the text is complete, make a version of it',
  standing: 'Saved {time} by {by}',
  standingSomebody: 'Saved {time}',
});
