import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/import', {
  title: 'Preview the changes',
  lead: '{rows, plural, one {# person} other {# people}} in the list: {fresh} new, {changed} changed, {gone} gone, {offered} unclear, {unchanged} unchanged. {addresses, plural, =0 {} one {# person gets an email address.} other {# people get an email address.}}',
  over: 'This import is finished',
  overMeaning: 'It has already been applied or discarded.',
  back: 'Lists of officials',
  warnings: '{count, plural, one {# warning} other {# warnings}}',
  manyGone:
    'More than half of the people this list, or the list it replaces, provided earlier would leave office. For weeks after an election, lists are often empty or short.',
  confirm: 'Yes, more than half have really left office',
  joinsAlike:
    '{count, plural, one {Join the row that has the name and email address of someone in the directory} other {Join all # rows that have the name and email address of someone in the directory}}',
  joinsAlikeReplaced:
    'If you do not join them, they leave office with the earlier list, and their rows in this list are not used.',
  takesUnknown: 'Import all {count} people who are not in the directory',
  takesUnknownHint:
    'A list can contain people who have left: check who it is about. You can leave out single people below. Without this, we import only the people you choose below.',
  replaces: 'This list replaces',
  replacesHint:
    'These earlier lists cover the same institution. People who are only in the earlier list then leave office. Nothing is saved yet.',
  replacesNone: 'No other list',
  earlierList: '{name}: {persons, plural, one {# person} other {# people}}, {shared} also in this list',
  compareAgain: 'Compare again',
  apply: 'Apply to the directory',
  columns: 'Match the columns again',
  discard: 'Discard this import',
});
