import { sentences } from '~/platform/locale/sentences';

export const words = sentences('delivery/cover-field-list', {
  title: 'Fields',
  intro:
    "Put a field in braces; we fill it in for each official. If it can be empty, add an alternative after a vertical bar: '{'group|your group'}'. Every email starts with the salutation. If your cover text begins with the salutation field, its first paragraph is used instead.",
  insert: 'Insert {field}',
  salutation: 'The salutation in the language of the email, without a comma: Dear Ms Lindqvist',
  name: 'The official’s name as in the directory',
  country: 'The country the official represents; empty if none',
  group: 'The political group, for example EPP or S&D; empty if none',
  committee: 'The official’s committees; empty if the directory lists none',
  why: 'Why you are writing to this official, in a few words; every email also says this automatically',
  'signatories from country': 'The names of signatories from the official’s country, at most twelve; empty if none',
  'number from country': 'The number of signatories from the official’s country; empty if none',
  'number of signatories': 'The number of organisations that signed',
  'number of countries': 'The number of countries they come from',
  lead: 'The lead organisation',
  letter: 'The letter’s title',
});
