import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/collected', {
  title: 'Import a sign-on collected elsewhere',
  lead: 'For co-signatures that you collected with a form. We ask each organisation to confirm what you have. Nothing counts or shows before it does.',
  file: 'Answers of the form',
  fileHint:
    'A spreadsheet (.xlsx) or a text file (.csv), as Google, Microsoft or Framaforms export it. We read the first sheet.',
  fileMissing: 'Choose a file.',
  logos: 'Logos',
  logosHint:
    'A .zip file of at most 10 MB. We match each logo by the file name in the answers, or by the name of the organisation. You can add more later.',
  language: 'Language of the emails',
  languageHint: 'For every line that names no language.',
  deed: 'Read the answers',
  back: 'Invite organisations',
  whatTitle: 'What we do with it',
  what1: 'You check every line. You can correct names, addresses and logos, but not the statements.',
  what2: 'Each organisation gets one email with everything you have about it.',
  what3: 'Its authorised signatory confirms it, or declines. We verify each organisation as usual.',
  what4:
    'We delete what you import about an organisation once it answers, and when sign-on closes. Only its name, email address, country and language stay in your list.',
});
