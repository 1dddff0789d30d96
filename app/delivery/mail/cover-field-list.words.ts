import { sentences } from '~/platform/locale/sentences';

export const words = sentences('delivery/cover-field-list', {
  title: 'Fields',
  intro:
    "A field stands in braces and is filled in for each official. Where one can be empty, write after an upright line what stands in: '{'group|your group'}'. The salutation opens every mail by itself; a cover text that begins with its field brings a first paragraph of its own.",
  insert: 'Insert {field}',
  salutation: 'The form of address in the mail’s language, without the comma: Dear Ms Lindqvist',
  name: 'The official’s name as the directory has it',
  country: 'The country represented; empty for officials without one',
  group: 'The political group: EPP, S&D; empty where there is none',
  committee: 'The committees the official sits in; empty where the directory knows none',
  why: 'Why this official, in a few words; it also stands in every mail by itself',
  'signatories from country':
    'The signatories from the official’s country by name, twelve at most; empty where there are none',
  'number from country': 'How many signatories are from the official’s country; empty where there are none',
  'number of signatories': 'How many organisations signed',
  'number of countries': 'From how many countries they are',
  lead: 'The lead organisation',
  letter: 'The title of the letter',
});
