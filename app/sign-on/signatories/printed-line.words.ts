import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/printed-line', {
  onTheWall: 'Among the logos',
  inTheList: 'In the list of signatories',
  statement: 'As a quotation',
  reservation: 'As a footnote',
  signedBy: '{name}, {role}',
  noLogo: 'Without a logo, the name is printed instead.',
});
