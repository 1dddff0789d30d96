import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/lately', {
  title: 'What has happened',
  since: 'Since {when}, when you last marked it as seen. Your own actions are left out.',
  first: 'The latest entries of the trail. Your own actions are left out.',
  sinceDraft: 'Since {when}, when you last marked it as seen.',
  firstDraft: 'The latest entries of the trail.',
  saved: 'The text was last saved on {when}.',
  nothing: 'Nothing new since {when}.',
  nothingElse: 'Nothing new since {when}, apart from your own actions.',
  none: 'Nothing has happened yet.',
  noneElse: 'Nothing has happened yet, apart from your own actions.',
  more: '{count, plural, one {and # more entry} other {and # more entries}}',
  whole: 'See the whole trail',
  deed: 'Mark as seen',
});
