import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/imports', {
  title: 'Bring a list of officials',
  lead: 'The Parliament’s full list (XML), its Open Data Portal’s CSV or its interface’s JSON, the UK Members API’s JSON, or any table (CSV). What the list would change is shown before anything is written.',
  file: 'The file',
  fileHint: 'As it was downloaded, up to 12 MB. Which list it is, its content tells.',
  fileMissing: 'Choose the file of the list.',
  deed: 'Show what it would change',
  soFar: 'Lists so far',
  list: 'List',
  brought: 'Brought',
  standing: 'Standing',
  applied: 'applied {date}: {fresh} new, {changed} changed, {gone} gone',
  discarded: 'set aside {date}',
  waits: 'waits for a decision',
  broughtAsOf: '{brought}, as of {asOf}',
  undone: 'taken back {date}',
  undo: 'Take it back',
  asOf: 'As of',
  asOfHint: 'The day on which the list was so; today where nothing is written.',
});
