/** What Node says of a certificate (OpenSSL’s X509_V_ERR_*, and its own check of the name), in plain words. */
const sentences: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'the authority that issued it is not one that this machine trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the authority that issued it is not one that this machine trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'the authority that issued it is not one that this machine trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the authority that issued it is not one that this machine trusts',
  CERT_UNTRUSTED: 'the authority that issued it is not one that this machine trusts',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_REVOKED: 'it was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is made out to another name',
};

type Fault = { readonly code?: unknown; readonly originalCode?: unknown; readonly cause?: unknown };

/** What is wrong with the certificate of a server that was asked over TLS; null where the fault is another. */
export function certificateFault(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null) return null;
  const { code, originalCode, cause } = fault as Fault;
  return sentences[String(originalCode)] ?? sentences[String(code)] ?? (cause ? certificateFault(cause) : null);
}
