import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Preview the changes',
  lead: '{rows, plural, one {# person} other {# people}} in the list: {fresh} new, {changed} changed, {gone} gone, {offered} unclear, {unchanged} unchanged. {addresses, plural, =0 {} one {# person gets an email address.} other {# people get an email address.}}',
  over: 'This import is finished',
  overMeaning: 'This import was applied or discarded before.',
  back: 'Lists of officials',
  warnings: '{count, plural, one {# warning} other {# warnings}}',
  manyGone:
    'More than half of the persons of this list, or of the list it replaces, would leave office. After an election lists are empty or short for weeks.',
  confirm: 'Yes, more than half have really left',
  joinsAlike:
    '{count, plural, one {Join the row that has the name and the address of somebody known} other {Join all # rows that have the name and the address of somebody known}}',
  joinsAlikeReplaced:
    'If you do not join them, they leave office with the earlier list, and their rows in this list are not used.',
  replaces: 'This list replaces',
  replacesHint:
    'These earlier lists cover the same institution. Whoever only the earlier list has then leaves office. Nothing is written yet.',
  replacesNone: 'No other list',
  earlierList: '{name}: {persons, plural, one {# person} other {# persons}}, {shared} also in this list',
  compareAgain: 'Compare again',
  apply: 'Apply to the directory',
  columns: 'Match the columns again',
  discard: 'Discard this import',
});
