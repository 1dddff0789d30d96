import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-columns', {
  title: 'Match the columns',
  lead: 'Say what each column contains. We read the lines again, except those that you have changed or set aside.',
  caption: 'Columns of the list',
  column: 'Column',
  examples: 'Examples',
  holds: 'Contains',
  unnamed: 'Column {place, number}',
  organisation: 'Organisation',
  person: 'Person',
  address: 'Email address',
  country: 'Country',
  language: 'Language',
  note: 'Note',
  website: 'Website',
  position: 'Role of the person',
  statement: 'Statement',
  logo: 'Logo',
  none: 'Nothing that we need',
  deed: 'Read the lines again',
  back: 'Back to the list',
});
