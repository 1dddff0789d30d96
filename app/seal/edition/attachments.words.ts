import { sentences } from '~/platform/locale/sentences';

/** What the files inside a sealed letter are. A changed word changes the bytes of every letter that is set from then on. */
export const words = sentences('seal/attachments', {
  edition: 'The edition from which this letter was set. Its SHA-256 begins with the check code.',
  signatories: 'The signatories as printed',
  signatoriesTable: 'The signatories as printed, as a table',
  experts: 'The individual experts as printed',
  expertsTable: 'The individual experts as printed, as a table',
});
