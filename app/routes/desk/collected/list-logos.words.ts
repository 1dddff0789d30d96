import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-logos', {
  title: 'Logos of this import',
  lead: 'An organisation sees the logo that you match with it, and can use it or upload another.',
  caption: 'Logos',
  logo: 'Logo',
  file: 'File',
  organisation: 'Organisation',
  waits: 'We are preparing this logo. Reload the page in a minute.',
  nobody: 'Not matched. Choose it on the line of its organisation.',
  none: 'No logos yet',
  noneNext: 'Upload a .zip file with the logos that you collected.',
  logos: 'Add logos',
  logosHint: 'A .zip file of at most 10 MB. A file whose name is already here is not replaced.',
  logosMissing: 'Choose a .zip file.',
  deed: 'Add logos',
  back: 'Back to the list',
});
