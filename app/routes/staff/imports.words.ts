import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Bring a list of officials',
  lead: 'The Parliament’s full list (XML), or the members’ CSV of its Open Data Portal. What the list would change is shown before anything is written.',
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
  'ep-full-list': 'Parliament, full list',
  'ep-term-directory': 'Parliament, list of a term',
  'ep-open-data': 'Parliament, open data',
});
