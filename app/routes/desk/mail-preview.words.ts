import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'The mail to {name}',
  asFrozen:
    'This is the mail as it was frozen for this official. Only the link by which the official can object is shortened: it is theirs alone.',
  asItWould: 'This is the mail exactly as it would go now.',
  from: 'From',
  to: 'To',
  noAddress: 'no address: left out',
  replyTo: 'Replies go to',
  subject: 'Subject',
  attachment: 'Attached',
  size: '{name}, {kilobytes, number} kB',
  asHtml: 'As it looks',
  frame: 'The mail as it looks',
  asText: 'As plain text',
  back: 'Back to the dispatch',
  unsealed: 'Seal the letter first',
  unsealedMeaning: 'The mail quotes the sealed edition, and none stands yet.',
});
