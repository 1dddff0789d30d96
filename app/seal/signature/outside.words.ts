import { sentences } from '~/platform/locale/sentences';

/** What the lead reads where something outside the installation keeps a letter from its seal. */
export const words = sentences('seal/outside', {
  theAuthority: 'The time-stamp authority',
  theService: 'The service that keeps the key of the seal',
  theProgram: 'The program that keeps the key of the seal',
  away: '{who} cannot be reached ({reason}). Nothing was sealed.',
  slow: '{who} did not answer within {seconds} seconds. Nothing was sealed.',
  status: '{who} answered with status {status}. Nothing was sealed.',
  large: '{who} answered with more than an answer can be. Nothing was sealed.',
  ended: '{who} ended with code {code}. Nothing was sealed.',
  again: '{sentence} It is tried again by itself.',
  stampRefused: 'The time-stamp authority refused to stamp: {reason}. Nothing was sealed.',
  stampUnreadable: 'The time-stamp authority answered with something else than a time stamp. Nothing was sealed.',
  stampWrong: 'The time-stamp authority gave a stamp that does not hold: {reason} Nothing was sealed.',
  otherRequest: 'It answers another request.',
  unknownAuthority: 'Its certificate is not among those that the installation trusts.',
  otherKey: '{who} signed with another key than that of the certificate. Nothing was sealed.',
  otherCertificate: '{who} signed with another certificate than the one that is set. Nothing was sealed.',
  noSignature: '{who} answered with something else than a signature. Nothing was sealed.',
  wrongSignature: '{who} gave a signature that cannot be used: {reason} Nothing was sealed.',
  doesNotHold: 'The seal that was made does not hold: {reason} Nothing was sealed.',
  certificatesTooLarge: 'The certificates of the seal are too large for a letter. Leave out those that are not needed.',
});
