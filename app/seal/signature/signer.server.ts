import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { Refusal } from '~/platform/request/refusal';
import { type SignatureParts, signedAttributes } from './cms.server';
import { keyWords } from './key.words';
import { type KeyKind, keyKind, oneForm } from './signature-value.server';

/** Whoever can seal: a key kept in a file, or a service or module that keeps it and only signs. */
export interface Signer {
  /** The certificate of the seal, DER. */
  readonly certificate: Uint8Array;
  /** Its issuers, nearest first, DER; empty where it is issued by itself. */
  readonly chain: readonly Uint8Array[];
  readonly kind: KeyKind;
  /**
   * Signs the SHA-256 of what a seal covers.
   * @throws Refusal where the signature does not fit the certificate; PassingFault where trying again may help
   */
  sign(contentDigest: Uint8Array): Promise<SignatureParts>;
}

const signAsync = promisify(sign) as (algorithm: string, bytes: Uint8Array, key: KeyObject) => Promise<Buffer>;

/**
 * A signer from a key and its certificates in any order. Throws a Refusal when none of the certificates belongs to the key, or when
 * the key is of a kind with which no seal is made.
 */
export function signerOf(key: KeyObject, certificates: readonly X509Certificate[]): Signer {
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) throw new Refusal(keyWords.sentence('otherCertificate'));
  const kind = keyKind(key);
  const chain = chainOf(own, certificates).map((certificate) => certificate.raw);
  return {
    certificate: own.raw,
    chain,
    kind,
    async sign(contentDigest) {
      const named = [own.raw, ...chain];
      const attributes = signedAttributes(contentDigest, named);
      const signature = oneForm(await signAsync('sha256', attributes, key), kind);
      return { certificates: named, attributes, signature };
    },
  };
}

/** The issuers of a certificate among others, nearest first. */
export function chainOf(own: X509Certificate, certificates: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let current = own; ; ) {
    const issuer = certificates.find(
      (candidate) =>
        candidate !== own &&
        !chain.includes(candidate) &&
        current.checkIssued(candidate) &&
        current.verify(candidate.publicKey),
    );
    if (!issuer) return chain;
    chain.push(issuer);
    current = issuer;
  }
}

/**
 * A signer from PEM files: the certificate with its issuers, and the key, which may be encrypted.
 * Throws a Refusal for anything that cannot be read.
 */
export function signerFromPem(files: { certificate: string; key: string; passphrase?: string }): Signer {
  const certificates = certificatesInPem(files.certificate);
  try {
    const key = createPrivateKey({
      key: files.key,
      ...(files.passphrase !== undefined && { passphrase: files.passphrase }),
    });
    return signerOf(key, certificates);
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal(keyWords.sentence('keyUnreadable'));
  }
}

/** All certificates of a PEM file. Throws a Refusal when there is none, or one cannot be read. */
export function certificatesInPem(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Refusal(keyWords.sentence('notPem'));
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw new Refusal(keyWords.sentence('certificateDamaged'));
  }
}

/** Throws a Refusal when the signer’s certificate is not valid at the instant: no valid certificate, no seal. */
export function requireValid(signer: Signer, at: Date): void {
  const certificate = new X509Certificate(signer.certificate);
  if (at < new Date(certificate.validFrom)) {
    throw new Refusal(keyWords.sentence('tooEarly', { from: certificate.validFrom }));
  }
  if (at > new Date(certificate.validTo)) {
    throw new Refusal(keyWords.sentence('expired', { to: certificate.validTo }));
  }
}
