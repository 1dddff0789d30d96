import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/version', {
  title: 'Version {number}',
  lead: 'The text as it was saved {time}. It can never change.',
  digest: 'Digest of the text (SHA-256)',
  language: 'Language',
  askInBrief: 'The ask in brief',
  versions: 'All versions',
  correct: 'Correct the letter with this version',
  open: 'Open this version for sign-on',
});
