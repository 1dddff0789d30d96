import { sentences } from '~/platform/locale/sentences';

/** What is wrong with the certificate of a server, as the end of a sentence. */
export const words = sentences('platform/certificate-fault', {
  selfSigned: 'it is self-signed',
  unknownAuthority: 'the authority that issued it is not one that this machine trusts',
  expired: 'it has expired',
  notYet: 'it is not valid yet',
  revoked: 'it was revoked',
  otherName: 'it is made out to another name',
});
