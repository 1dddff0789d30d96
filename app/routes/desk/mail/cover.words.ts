import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/cover', {
  title: 'Write the cover text',
  titleIn: 'Write the cover text in {language}',
  leadIn: 'For the officials who read it. Replies go where those to the letter’s own language go.',
  authentic: 'In the letter’s own language',
  end: 'Take the words in {language} away',
  lead: 'The mail opens with the salutation and quotes the ask in brief; then come your words, the link to the official’s page and the sealed letter.',
  subject: 'Subject of the mail',
  coverText: 'Cover text',
  coverHint:
    'Plain words; an empty line begins a new paragraph. The salutation, the ask in brief, why this official, the count of signatories, those from the official’s country and the links are added.',
  replyTo: 'Replies go to',
  replyToHint: 'One mailbox that somebody reads.',
  save: 'Save the cover text',
  standsNow: 'As it stands now, saved by somebody else; saving replaces it',
  back: 'Back',
  sent: 'This dispatch was sent; its words can no longer be changed.',
});
