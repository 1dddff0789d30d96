import { sentences } from '~/platform/locale/sentences';

export const noticeWords = sentences('sign-on/notices', {
  line: '{name}, {country}',
  signedIn: 'signed in as {address}',
  byLink: 'by a link mailed to {address}',
  signer: '{name}, {role}',
  erased: 'the authorised signatory',
  byReceipt: 'whoever holds the link in a receipt',
  changed:
    'The line, the text or the person who signs was changed, or the preparation was cancelled; or sign-on ended, and the letter was opened again.',
  preparer: 'Your organisation',
});
