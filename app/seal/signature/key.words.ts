import { sentences } from '~/platform/locale/sentences';

/** What whoever runs the installation reads of its key of the seal, and the lead where nothing can be sealed with it. */
export const keyWords = sentences('seal/key', {
  oneOnly: 'Only one of SEAL_PKCS12, SEAL_KEY, SEAL_COMMAND and SEAL_SERVICE can be set.',
  bothNeeded: 'The seal needs both its key and the certificate of that key.',
  none: 'No key for the seal is set, so nothing can be sealed.',
  outsideCertificate: 'A seal made by a program or a service needs SEAL_CERTIFICATE, the certificate of its key.',
  unreadable: 'The file {path} of the seal cannot be read ({code}).',
  noCertificate: 'The seal needs a certificate.',
  otherCertificate: 'The certificate of the seal does not belong to its key.',
  kind: 'The key of the seal must be RSA with at least 2048 bits, or on the curve P-256 or P-384.',
  keyUnreadable: 'The key of the seal cannot be read: it is not a PEM key, or its passphrase is wrong.',
  notPem: 'The certificate cannot be read: it is not a PEM file.',
  certificateDamaged: 'The certificate cannot be read: it is damaged.',
  tooEarly: 'The certificate of the seal is not valid before {from}. Nothing was sealed.',
  expired: 'The certificate of the seal expired on {to}. Nothing was sealed.',
  pkcs12Damaged: 'The PKCS#12 file of the seal cannot be read: it is damaged, or its password is wrong.',
  pkcs12NoKey: 'The PKCS#12 file of the seal contains no key.',
  pkcs12Unsafe:
    'The PKCS#12 file of the seal is encrypted in a way that is no longer safe. Export it again with AES: openssl pkcs12 -export.',
});
