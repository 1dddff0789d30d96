import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/versions', {
  title: 'Versions',
  lead: 'A version is a permanent copy of the text, identified by its digest. Organisations sign a version, never a draft.',
  made: 'Versions of the letter',
  version: 'Version',
  madeOn: 'Made',
  digest: 'Digest',
  titleOfLetter: 'Title',
  number: 'Version {number}',
  none: 'No versions yet',
  noneNext: 'Write the text first. When it is complete, make a version of it here and open that for sign-on.',
  next: 'Make version {number}',
  explains: 'Made from the draft saved {time}. This does not open the letter, and we do not tell anyone.',
  missing: 'Before you can make a version:',
  unchanged: 'The draft is identical to version {number}, so there is nothing new to save.',
  toText: 'Continue writing',
  deed: 'Make version {number}',
  open: 'Open a version for sign-on',
});
