import { sentences } from '~/platform/locale/sentences';

export const words = sentences('organisations/entry-form', {
  legalName: 'Legal name',
  legalNameHint: 'As in your country’s register.',
  displayName: 'Name shown on letters',
  displayNameHint:
    'The name people know you by. You can add other names later, and choose one of them for each letter.',
  country: 'Country of establishment',
  website: 'Website',
  websiteHint: 'On a domain of your own: a confirmed email address there helps to prove who you are.',
  kind: 'Type of organisation',
  numbers: 'Register numbers',
  numbersMeaning: 'Each number helps to prove who you are. EU institutions expect the first.',
  transparencyNumber: 'EU Transparency Register',
  transparencyHint: 'For example 123456789012-34, including zeros.',
  lei: 'LEI',
  nationalNumber: 'National or company register',
  charityNumber: 'Charity register',
});
