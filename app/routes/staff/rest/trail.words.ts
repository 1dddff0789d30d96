import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/trail', {
  title: 'Trail of the installation',
  lead: 'What staff did and what was brought to the directory, the latest first. Letters and organisations have trails of their own.',
  empty: 'Nothing has happened yet',
  emptyNext: 'The first entry is written when staff is named or a list of officials is brought.',
});
