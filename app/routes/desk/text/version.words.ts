import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/version', {
  title: 'Version {number}',
  lead: 'The text as it was kept {time}. It never changes.',
  digest: 'Digest of the text (SHA-256)',
  language: 'Language',
  askInBrief: 'The ask in brief',
  versions: 'All versions',
  open: 'Open it for sign-on',
});
