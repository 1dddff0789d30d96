import { sentences } from '~/platform/locale/sentences';

export const words = sentences('organisations/entry-form', {
  legalName: 'Legal name',
  legalNameHint: 'As it stands in the register of your country.',
  displayName: 'Name under letters',
  displayNameHint: 'As you want to be read. For one letter you can still change how the line is printed.',
  country: 'Country of establishment',
  website: 'Website',
  websiteHint: 'On a domain of your own: a mailbox there will show that you are who you say.',
  kind: 'What it is',
  numbers: 'Register numbers',
  numbersMeaning: 'Each you have makes it easier to see that you are who you say. EU institutions expect the first.',
  transparencyNumber: 'EU Transparency Register',
  transparencyHint: 'Such as 123456789012-34, with its zeros.',
  lei: 'LEI',
  nationalNumber: 'National or company register',
  charityNumber: 'Charity register',
});
