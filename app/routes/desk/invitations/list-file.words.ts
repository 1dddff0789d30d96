import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-file', {
  title: 'Upload a list',
  lead: 'We show you every line before anything is sent.',
  file: 'File',
  fileHint:
    'A spreadsheet (.xlsx) or a text file (.csv, .tsv, .txt), at most 10 MB and 10,000 lines. We read the first sheet.',
  fileMissing: 'Choose a file.',
  language: 'Language of the invitations',
  languageHint: 'For every line that names no language.',
  deed: 'Read the list',
  back: 'Invite organisations',
});
