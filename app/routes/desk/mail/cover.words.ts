import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/cover', {
  title: 'Write the cover text',
  titleIn: 'Write the cover text in {language}',
  leadIn: 'Sent to officials who read this language. Replies go to the same address as in the letter’s own language.',
  authentic: 'In the letter’s own language',
  end: 'Delete the {language} version',
  lead: 'The email begins with the salutation and the ask in brief. Your text follows, then the link to the official’s page and the sealed letter.',
  subject: 'Email subject',
  coverText: 'Cover text',
  coverHint:
    'Plain text; leave an empty line between paragraphs. We add the salutation, the ask in brief, the reason for writing to this official, the number of signatories, those from the official’s country, and the links.',
  replyTo: 'Replies go to',
  replyToHint: 'An email address that someone checks.',
  save: 'Save the cover text',
  standsNow: 'The current version, saved by someone else. Saving yours replaces it',
  back: 'Back',
  sent: 'This dispatch has been sent. Its text can no longer be changed.',
});
