import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Write the cover text',
  lead: 'The mail opens with the salutation and quotes the ask in brief; then come your words, and the sealed letter is attached.',
  subject: 'Subject of the mail',
  coverText: 'Cover text',
  coverHint:
    'Plain words; an empty line begins a new paragraph. Say who writes and why to this official. The salutation, the ask in brief, the count of signatories and the links are added.',
  replyTo: 'Replies go to',
  replyToHint: 'One mailbox that somebody reads.',
  save: 'Save the cover text',
  standsNow: 'As it stands now, saved by somebody else; saving replaces it',
  back: 'Back to the dispatch',
  sent: 'This dispatch was sent; its words can no longer be changed.',
});
