import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/versions', {
  title: 'Versions',
  lead: 'A version is the text at one moment, kept for ever under its digest. Organisations sign a version, never a draft.',
  made: 'Versions of the letter',
  version: 'Version',
  madeOn: 'Made',
  digest: 'Digest',
  titleOfLetter: 'Title',
  number: 'Version {number}',
  none: 'No version has been made yet',
  noneNext: 'Write the text first; once it is whole, a version of it can be made here and opened for sign-on.',
  next: 'Make version {number}',
  explains: 'From the draft as it was saved {time}. Nothing is opened by it, and nobody is told.',
  missing: 'Before a version can be made:',
  unchanged: 'The draft is word for word version {number}. There is nothing new to keep.',
  toText: 'Go on writing',
  deed: 'Make version {number}',
  open: 'Open a version for sign-on',
});
