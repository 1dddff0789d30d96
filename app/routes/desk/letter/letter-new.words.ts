import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/letter-new', {
  title: 'Start a letter',
  lead: 'A letter starts as a draft. Only editors of the lead organisation and the reviewers they name can see it.',
  desk: 'Your desk',
  organisation: 'Lead organisation',
  organisationHint: 'It drafts the letter, is responsible for it and is listed first among the signatories.',
  titleOfLetter: 'Title',
  titleHint: 'Readers see it above the letter. You can change it until you open a version for sign-on.',
  language: 'Language of the letter',
  languageHint: 'The language of the text that organisations sign.',
  deed: 'Start the letter',
  none: 'None of your organisations can lead a letter yet',
  noneNext: 'Only an administrator or an editor of the lead organisation can start a letter.',
  noneDeed: 'Find or add your organisation',
});
