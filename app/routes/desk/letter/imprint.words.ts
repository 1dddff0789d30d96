import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/imprint', {
  title: 'Print details',
  lead: 'What is printed around the text of the sealed letter. Organisations do not sign these details; you can change them until you make an edition.',
  kept: 'The print details are saved.',
  letterhead: 'Letterhead',
  letterheadHint:
    'Printed below the name of the lead organisation. One item per line: name of the coalition if there is one, address, website.',
  shortTitle: 'Short title',
  shortTitleHint: 'Used at the foot of each page and in the file name. You need it before you seal.',
  place: 'Place',
  date: 'Date',
  dateHint: 'Leave this empty to print the day of sealing.',
  fileReferences: 'File references',
  fileReferencesHint: 'For example “COM(2022) 209 final, 2022/0155(COD)”.',
  contact: 'Contact',
  contactHint: 'Printed in the letter and shown on its public page. Enter only details that may be public.',
  contactName: 'Name',
  contactRole: 'Role',
  contactAddress: 'Email address',
  contactTelephone: 'Telephone',
  standing: 'Current version, saved by someone else',
  yours: 'Your version',
  empty: 'empty',
  deed: 'Save print details',
});
