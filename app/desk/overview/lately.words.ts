import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/lately', {
  title: 'What has happened',
  since: 'Since {when}, when you last marked it as seen. Your own actions are left out.',
  first: 'The latest entries of the trail. Your own actions are left out.',
  nothing: 'Nothing new since {when}.',
  none: 'Nothing has happened yet.',
  more: '{count, plural, one {and # more entry} other {and # more entries}}',
  whole: 'See the whole trail',
  deed: 'Mark as seen',
});
