import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/mail-preview', {
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
  language: 'Language',
  bytes: 'Size of the mail',
  kilobytes: '{kilobytes, number} kB without the PDF',
  linked: 'nothing: the PDF is linked',
  place: 'Addressee {place} of {count}',
  addressees: 'Addressees',
  before: 'Before: {name}',
  after: 'Next: {name}',
  test: 'Send this mail to me as a test',
  testMeaning:
    'It goes to {address} alone, marked as a test in its subject, with the PDF as in the real one. Its links open nothing, and it counts nowhere.',
  tested: 'The test is on its way to {address}.',
  size: '{name}, {kilobytes, number} kB',
  asHtml: 'As it looks',
  frame: 'The mail as it looks',
  asText: 'As plain text',
  back: 'Back to the dispatch',
  unsealed: 'Seal the letter first',
  unsealedMeaning: 'The mail quotes the sealed edition, and none stands yet.',
});
