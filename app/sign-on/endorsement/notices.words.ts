import { sentences } from '~/platform/locale/sentences';

export const noticeWords = sentences('sign-on/notices', {
  line: '{name}, {country}',
  signedIn: 'signed in as {address}',
  byLink: 'through a link emailed to {address}',
  byWindow: 'carried over, because no signatory objected to a correction in time',
  signer: '{name}, {role}',
  erased: 'the authorised signatory',
  byReceipt: 'someone using the link in a receipt',
  changed:
    'What will be printed, the text or the person who signs was changed. Or the preparation was cancelled, or sign-on ended and the letter was opened again.',
  preparer: 'Your organisation',
});
