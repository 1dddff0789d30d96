import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/drafts', {
  stale:
    'Somebody else saved this text after you opened it. Both texts are kept: compare them and decide which stands.',
  languageStands: 'The letter has been opened for sign-on, so its language stands.',
  unfinished: 'The draft cannot become a version yet. {missing}',
  unchanged: 'The draft is word for word version {number}: there is nothing new to keep.',
});
