import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/import-undo', {
  title: 'Undo the import',
  back: 'Lists of officials',
  happens:
    'The directory goes back to how it was before {fileName} was applied on {date}: {fresh} new entries are removed, and {changed} changed and {gone} gone entries are restored.',
  lasting:
    'Objections and addresses that permanently refuse email are kept. You can import the list again at any time.',
  deed: 'Undo the import',
  none: 'This import cannot be undone',
  noneMeaning: 'It was never applied, or it has already been undone.',
});
