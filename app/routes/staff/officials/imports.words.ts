import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/imports', {
  title: 'Import a list of officials',
  lead: 'The European Parliament’s full list (XML), CSV from its Open Data Portal or JSON from its API, JSON from the UK Members API, or any table (CSV). You see the changes before anything is saved.',
  file: 'List file',
  fileHint: 'The file as you downloaded it, up to 12 MB. We recognise the type from its content.',
  fileMissing: 'Choose the list file.',
  deed: 'Preview the changes',
  soFar: 'Previous imports',
  list: 'List',
  brought: 'Imported',
  standing: 'Status',
  applied: 'applied {date}: {fresh} new, {changed} changed, {gone} gone',
  discarded: 'discarded {date}',
  waits: 'waiting for a decision',
  broughtAsOf: '{brought}, as of {asOf}',
  undone: 'undone {date}',
  undo: 'Undo',
  asOf: 'As of',
  asOfHint: 'The date the list was correct. Leave empty for today.',
});
