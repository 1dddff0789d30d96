import type { Sentence } from '~/platform/locale/sentences';
import { words } from './certificate-fault.words';

/** What Node says of a certificate (OpenSSL’s X509_V_ERR_*, and its own check of the name), by what we say of it. */
const faults: Readonly<Record<string, Parameters<typeof words.sentence>[0]>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'selfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknownAuthority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknownAuthority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknownAuthority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknownAuthority',
  CERT_UNTRUSTED: 'unknownAuthority',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'notYet',
  CERT_REVOKED: 'revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherName',
};

type Fault = { readonly code?: unknown; readonly originalCode?: unknown; readonly cause?: unknown };

/** What is wrong with the certificate of a server that was asked over TLS; null where the fault is another. */
export function certificateFault(fault: unknown): Sentence | null {
  if (typeof fault !== 'object' || fault === null) return null;
  const { code, originalCode, cause } = fault as Fault;
  const known = faults[String(originalCode)] ?? faults[String(code)];
  if (known) return words.sentence(known);
  return cause ? certificateFault(cause) : null;
}
