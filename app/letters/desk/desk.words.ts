import { sentences } from '~/platform/locale/sentences';

/** How a letter stands and what is next, in the words of desk and overview. */
export const words = sentences('letters/desk', {
  draft: 'Draft',
  open: 'Open for sign-on',
  closed: 'Closed',
  sealed: 'Sealed',
  published: 'Published',
  dispatched: 'Sent',
  openUntil: 'Open for sign-on until {deadline}',
  alsoPublished: 'already published',
  write: 'Write the text',
  version: 'Make a version of the draft',
  openIt: 'Open it for sign-on',
  gather: 'Collect co-signatures',
  correct: 'See the change that is out',
  seal: 'Seal the letter',
  publish: 'Publish the letter',
  send: 'Send it to the officials',
  follow: 'See the replies',
});
