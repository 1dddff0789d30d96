import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/mail-preview', {
  title: 'Email to {name}',
  asFrozen:
    'This is the email prepared for this official. Only the personal link for objecting to further letters is shortened.',
  asItWould: 'This is the email exactly as it would be sent now.',
  from: 'From',
  to: 'To',
  noAddress: 'no email address: will not be sent',
  replyTo: 'Replies go to',
  subject: 'Subject',
  attachment: 'Attachment',
  language: 'Language',
  bytes: 'Size of the email',
  kilobytes: '{kilobytes, number} kB without the PDF',
  linked: 'none: the email links to the PDF',
  place: 'Addressee {place} of {count}',
  addressees: 'Addressees',
  before: 'Previous: {name}',
  after: 'Next: {name}',
  test: 'Send me this email as a test',
  testMeaning:
    'We send it only to {address}, with “Test” in the subject and the real PDF. Its links do not work, and it is not counted.',
  tested: 'We have sent the test to {address}.',
  size: '{name}, {kilobytes, number} kB',
  asHtml: 'Formatted',
  frame: 'The email as formatted text',
  asText: 'Plain text',
  back: 'Back to the dispatch',
  unsealed: 'Seal the letter first',
  unsealedMeaning: 'The email is based on the sealed edition, and there is no valid one yet.',
});
