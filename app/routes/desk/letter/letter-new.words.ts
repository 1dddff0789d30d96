import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/letter-new', {
  title: 'Start a letter',
  lead: 'It begins as a draft. Only the editors of the lead organisation, and reviewers whom they name, can see it.',
  desk: 'Your desk',
  organisation: 'Lead organisation',
  organisationHint: 'It drafts the letter, answers for it, and stands first among the signatories.',
  titleOfLetter: 'Title',
  titleHint: 'As readers will see it above the letter. It can be changed until a version is opened for sign-on.',
  language: 'Language of the letter',
  languageHint: 'The language of the text that organisations sign.',
  deed: 'Start the letter',
  none: 'No organisation of yours can lead a letter yet',
  noneNext: 'A letter is started by an administrator or an editor of its lead organisation.',
  noneDeed: 'Find or found your organisation',
});
