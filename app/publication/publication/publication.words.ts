import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/publication', {
  neverOpened: 'The letter has not been opened for sign-on. What is published is the version that was opened.',
  leadUnverified:
    '{lead} is not verified. A mailbox on its own domain and one other piece of evidence are needed before it can publish.',
  publishedAlready: 'The letter is published already.',
  takenDownAlready: 'The page is taken down already.',
  notTakenDown: 'The page is not taken down.',
  notPublished: 'The letter is not published; there is no page to take down.',
});
