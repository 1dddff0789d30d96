import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/printed-line', {
  onTheWall: 'Among the logos',
  inTheList: 'In the list of signatories',
  statement: 'As a quotation',
  reservation: 'As a footnote',
  signedBy: '{name}, {role}',
  changes: 'What changes: {parts}.',
  changed: 'What changed: {parts}.',
  'part name': 'the name',
  'part country': 'the country',
  'part logo': 'the logo',
  'part statement': 'the statement',
  'part reservation': 'the reservation',
  before: 'Printed now',
  after: 'Printed after approval',
  noLogo: 'Without a logo, the name is printed instead.',
  numbered:
    'Your reservation also stays under version {number}: “{reservation}”. Check that the asks still have the numbers it names.',
});
