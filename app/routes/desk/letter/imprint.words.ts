import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/imprint', {
  title: 'Imprint',
  lead: 'What the sealed letter prints around the text. It is not part of what organisations sign, and can change until an edition is made.',
  kept: 'The imprint is kept.',
  letterhead: 'Letterhead',
  letterheadHint:
    'Printed below the name of the lead organisation, one line each: the name of the coalition where it has one, the address, the website.',
  shortTitle: 'Short title',
  shortTitleHint: 'For the foot of each page and the name of the file. It can wait, but not beyond the seal.',
  place: 'Place',
  date: 'Date',
  dateHint: 'As printed. Left empty, it is the day of sealing.',
  fileReferences: 'References of the file',
  fileReferencesHint: 'Such as “COM(2022) 209 final, 2022/0155(COD)”.',
  contact: 'Contact',
  contactHint: 'Printed in the letter and shown on its public page: write only what may be public.',
  contactName: 'Name',
  contactRole: 'Role',
  contactAddress: 'Mail address',
  contactTelephone: 'Telephone',
  printsSignatories: 'Print the names and roles of authorised signatories',
  printsSignatoriesHint:
    'Without this, the letter names organisations only. With it, each authorised signatory is asked, and printed only after agreeing.',
  standing: 'As it stands now, kept by somebody else',
  yours: 'As you typed it',
  empty: 'empty',
  standingPrints: 'The names and roles of authorised signatories are printed.',
  standingPrintsNot: 'The names and roles of authorised signatories are not printed.',
  deed: 'Keep the imprint',
});
