import { sentences } from '~/platform/locale/sentences';

export const words = sentences('letters/drafts', {
  stale: 'Someone saved this text after you opened it. Both texts are kept: compare them and choose which one to use.',
  languageStands: 'The letter has been opened for sign-on, so its language can no longer be changed.',
  unfinished: 'The draft cannot become a version yet. {missing}',
  unchanged: 'The draft is identical to version {number}, so there is nothing new to save.',
});
