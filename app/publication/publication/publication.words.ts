import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/publication', {
  neverOpened: 'Open the letter for sign-on first. The version you open is the one that is published.',
  leadUnverified:
    '{lead} is not verified. Before it can publish, it needs a confirmed email address on its own domain and one further piece of evidence.',
  publishedAlready: 'The letter is already published.',
  takenDownAlready: 'The page has already been taken down.',
  notTakenDown: 'The page has not been taken down.',
  notPublished: 'The letter is not published, so there is no page to take down.',
});
