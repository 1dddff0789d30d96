import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'What this list would change',
  lead: '{rows, plural, one {# person} other {# persons}} in the list: {fresh} new, {changed} changed, {gone} gone, {offered} doubtful, {unchanged} as before. {addresses, plural, =0 {} one {# person gets an address.} other {# persons get an address.}}',
  over: 'This list was decided on',
  overMeaning: 'It was applied or set aside before.',
  back: 'Lists of officials',
  warnings: '{count, plural, one {# thing} other {# things}} worth knowing',
  manyGone:
    'More than half of what this list once brought would end. For weeks after an election lists are empty or short.',
  confirm: 'Yes, more than half really ended',
  apply: 'Apply to the directory',
  columns: 'Change what the columns hold',
  discard: 'Set this list aside',
});
