import { sentences } from '~/platform/locale/sentences';

export const words = sentences('sign-on/printed-line', {
  onTheWall: 'On the wall of logos',
  inTheList: 'In the list of signatories',
  statement: 'As a statement',
  signedBy: '{name}, {role}',
  noLogo: 'Without a logo, the name stands on the wall.',
});
