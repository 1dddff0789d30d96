import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Sentence } from '~/platform/locale/sentences';
import { verdict } from '../typeset/verdict.words';
import { bytesOf, identifierOf, isSequence, isTagged, membersOf, octetsOf, oid, readValue, sequence } from './der';
import { keyKind, oneForm } from './signature-value.server';
import {
  algorithms,
  attributesOf,
  certificatesNamed,
  digestNamed,
  readSigned,
  sha256,
  signatureDigestNamed,
  writeSigned,
} from './signed-value.server';

/** What a time-stamp authority says in a token (RFC 3161). */
export interface TimeStamp {
  readonly at: Date;
  /** The certificate of the authority. */
  readonly certificate: X509Certificate;
  /** The number that the request bore, in hexadecimal; empty where there is none. */
  readonly nonce: string;
  /** The token in its one accepted form: with the signer’s certificate alone, in DER, without what is not signed. */
  readonly token: Buffer;
}

/**
 * Reads and checks a token: that it is signed, by a certificate that it names, that was valid then and is for time stamps alone
 * (RFC 3161, 2.3), over the SHA-256 of these bytes.
 * @returns the time stamp, or the sentence that says what is wrong
 */
export function readTimeStamp(token: Uint8Array, stamped: Uint8Array): TimeStamp | Sentence {
  try {
    return checked(token, stamped);
  } catch {
    return verdict('stampUnreadable');
  }
}

function checked(token: Uint8Array, stamped: Uint8Array): TimeStamp | Sentence {
  const signed = readSigned(token);
  const named = attributesOf(signed.attributes);
  const digest = digestNamed(signed.digestAlgorithm);
  const { content } = signed;
  const attribute = (type: string) => readValue(named.get(type) ?? Buffer.alloc(0));
  if (!content || signed.contentType !== oid.timeStampContent) return verdict('notStamp');
  const [own] = certificatesNamed(named);
  const der = signed.certificates.find((one) => own && createHash(own.by).update(one).digest().equals(own.digest));
  if (!der) return verdict('stampCertificateMissing');
  const certificate = new X509Certificate(der);
  const signedWith = signatureDigestNamed(signed.signatureAlgorithm, digest);
  const signature = oneForm(signed.signature, keyKind(certificate.publicKey));
  const holds =
    identifierOf(attribute(oid.contentType)) === oid.timeStampContent &&
    octetsOf(attribute(oid.messageDigest)).equals(createHash(digest).update(content).digest()) &&
    verify(signedWith, signed.attributes, certificate.publicKey, signature);
  if (!holds) return verdict('stampSignature');
  if (!forTimeStamps(der)) return verdict('stampCertificateKind');
  const { at, nonce, imprint } = readContent(content);
  if (!imprint.equals(sha256(stamped))) return verdict('stampOverOther');
  if (at < new Date(certificate.validFrom) || at > new Date(certificate.validTo))
    return verdict('stampCertificateNotValid');
  const algorithmsWritten = namedAlgorithms(named) ?? algorithms(digest, certificate, signedWith);
  const oneToken = writeSigned({
    ...signed,
    ...algorithmsWritten,
    certificates: [der],
    signature,
    timeStamp: undefined,
  });
  return { at, certificate, nonce, token: oneToken };
}

/** The algorithms as the signer protected them (RFC 6211), where it did. */
function namedAlgorithms(named: ReadonlyMap<string, Buffer>) {
  const protection = named.get(oid.algorithmProtection);
  if (!protection) return undefined;
  const [digestAlgorithm, signatureAlgorithm] = membersOf(readValue(protection));
  if (!isTagged(signatureAlgorithm, 1)) throw new TypeError('Not a signature that is protected.');
  return {
    digestAlgorithm: bytesOf(digestAlgorithm),
    signatureAlgorithm: sequence(...membersOf(signatureAlgorithm).map(bytesOf)),
  };
}

/** Whether the certificate is for time stamps and nothing else, and says so critically. */
function forTimeStamps(der: Uint8Array): boolean {
  const { extensions = [] } = pkijs.Certificate.fromBER(Uint8Array.from(der).buffer);
  const purpose = extensions.find(({ extnID }) => extnID === '2.5.29.37');
  const value: unknown = purpose?.parsedValue;
  return (
    purpose?.critical === true &&
    value instanceof pkijs.ExtKeyUsage &&
    value.keyPurposes.length === 1 &&
    value.keyPurposes[0] === oid.timeStamping
  );
}

/** TSTInfo of RFC 3161, 2.4.2. */
function readContent(content: Buffer): { at: Date; nonce: string; imprint: Buffer } {
  const [version, , imprint, , time, ...rest] = membersOf(readValue(content));
  if (!(version instanceof asn1.Integer) || version.toBigInt() !== 1n) throw new TypeError('Not version 1.');
  const [algorithm, digest] = membersOf(imprint);
  if (!isSequence(algorithm) || digestNamed(bytesOf(algorithm)) !== 'sha256') throw new TypeError('Not SHA-256.');
  if (!(time instanceof asn1.GeneralizedTime)) throw new TypeError('Not a time.');
  const nonce = rest.find((one) => one instanceof asn1.Integer);
  return {
    at: instantOf(Buffer.from(time.valueBlock.valueHexView).toString('latin1')),
    nonce: nonce ? Buffer.from(nonce.valueBlock.valueHexView).toString('hex') : '',
    imprint: octetsOf(digest),
  };
}

function instantOf(written: string): Date {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,3})?\d*Z$/.exec(written);
  if (!found) throw new TypeError('Not a time in UTC.');
  const [, year, month, day, hour, minute, second, part = ''] = found;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${part}Z`);
}

/** Whether the certificate is one of these, or was issued by one of them. */
export const isTrusted = (certificate: X509Certificate, trusted: readonly X509Certificate[]): boolean =>
  trusted.some(
    (one) =>
      one.raw.equals(certificate.raw) || (one.ca && certificate.checkIssued(one) && certificate.verify(one.publicKey)),
  );
