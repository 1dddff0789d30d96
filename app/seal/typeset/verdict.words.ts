import { sentences } from '~/platform/locale/sentences';

/** Why a file is no sealed letter, or a signature or time stamp none that a seal may have: for whoever verifies, and for who seals. */
const words = sentences('seal/verdict', {
  tooLarge: 'The file is larger than any sealed letter: more than 30 MB.',
  notPdf: 'The file is not a PDF.',
  unreadable: 'The file cannot be read as a sealed letter.',
  noSeal: 'The file has no seal of this kind, or the seal was changed.',
  twoSeals: 'The file has more than one seal.',
  falseRange: 'The seal does not say truly what it covers.',
  partMissing: 'A part of the sealed file is missing.',
  noDate: 'The seal bears no date.',
  changed: 'The file or its seal was changed after it was sealed.',
  certificateMissing: 'The seal does not contain the certificate that it names.',
  certificateUnnamed: 'The seal does not say with which certificate it was made.',
  signsMore: 'The seal signs more than a PAdES baseline seal may, such as a time of signing.',
  otherDigest: 'The seal was made with a digest other than SHA-256.',
  notOverFile: 'The seal is not over a file.',
  unknownCertificate: 'The file is unchanged, but it was sealed with a certificate that we do not know.',
  unknownAndAdded:
    'It was sealed with a certificate that we do not know, and something was added after the sealed part.',
  addedBehind: 'The sealed part is unchanged. Something was added after it, and may change what this file shows.',
  certificateNotValid: 'The certificate was not valid at the moment of sealing.',
  certificateNotValidAtStamp: 'The certificate was not valid when the time was stamped.',
  otherData: 'The data in the file do not match its check code.',
  stampChanged: 'The time stamp of the seal was changed after it was made.',
  stampOlder: 'The time stamp is older than the letter it belongs to.',
  stampUnreadable: 'The time stamp cannot be read, or is signed in a way that we do not know.',
  notStamp: 'This is not a time stamp.',
  stampCertificateMissing: 'The time stamp does not contain the certificate of its authority.',
  stampSignature: 'The signature of the time stamp is not valid.',
  stampCertificateKind: 'The time stamp was made with a certificate that is not for time stamps.',
  stampOverOther: 'The time stamp is not over this seal.',
  stampCertificateNotValid: 'The certificate of the time-stamp authority was not valid when it stamped.',
});

/** What is wrong, as a sentence that is not said yet. */
export const verdict = words.sentence;
