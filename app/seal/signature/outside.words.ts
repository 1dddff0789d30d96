import { sentences } from '~/platform/locale/sentences';

/** What the lead reads where something outside the installation keeps a letter from its seal. */
export const words = sentences('seal/outside', {
  theAuthority: 'The time-stamp authority',
  theService: 'The service that holds the sealing key',
  theProgram: 'The program that holds the sealing key',
  away: '{who} cannot be reached ({reason}). Nothing was sealed.',
  notFound:
    '{who} was not found ({program}). A program that needs words of its own is written as a JSON array, such as {example}. Nothing was sealed.',
  notExecutable: '{who} cannot be run: this user may not execute {program}. Nothing was sealed.',
  slow: '{who} did not answer within {seconds} seconds. Nothing was sealed.',
  status: '{who} answered with status {status}. Nothing was sealed.',
  redirect: '{who} answered with a redirect (status {status}), which we do not follow. Nothing was sealed.',
  large: '{who} sent an answer that is too large. Nothing was sealed.',
  ended: '{who} ended with code {code}. Nothing was sealed.',
  again: '{sentence} We will try again automatically.',
  stampRefused: 'The time-stamp authority refused: {reason}. Nothing was sealed.',
  stampUnreadable: 'The time-stamp authority did not return a time stamp. Nothing was sealed.',
  stampWrong: 'The time stamp we received is not valid: {reason} Nothing was sealed.',
  otherRequest: 'It belongs to a different request.',
  unknownAuthority: 'This service does not trust its certificate.',
  otherKey: '{who} used a different key from the one in the certificate. Nothing was sealed.',
  otherCertificate: '{who} used a different certificate from the one in the settings. Nothing was sealed.',
  noSignature: '{who} did not return a signature. Nothing was sealed.',
  wrongSignature: '{who} returned a signature that cannot be used: {reason} Nothing was sealed.',
  doesNotHold: 'The seal is not valid: {reason} Nothing was sealed.',
  certificatesTooLarge: 'The seal’s certificates are too large for a letter. Remove those that are not needed.',
});
