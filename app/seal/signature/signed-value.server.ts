import { createHash, type X509Certificate } from 'node:crypto';
import {
  bytesOf,
  identifier,
  identifierOf,
  integer,
  isSequence,
  isTagged,
  membersOf,
  none,
  octets,
  octetsOf,
  oid,
  onlyOf,
  readValue,
  sequence,
  setOf,
  tagged,
} from './der';

/** What one signer signed, as CMS carries it (RFC 5652, 5). All bytes are DER, tag and length included, unless said. */
export interface SignedValue {
  readonly contentType: string;
  /** The content’s own bytes; undefined where it lies outside. */
  readonly content?: Buffer | undefined;
  /** The signer’s first. */
  readonly certificates: readonly Uint8Array[];
  /** The signed attributes as a SET. */
  readonly attributes: Uint8Array;
  readonly digestAlgorithm: Uint8Array;
  readonly signatureAlgorithm: Uint8Array;
  /** The signature’s own bytes. */
  readonly signature: Uint8Array;
  /** A time stamp over the signature (RFC 3161, appendix A). */
  readonly timeStamp?: Buffer | undefined;
}

const digests = { '1': 'sha256', '2': 'sha384', '3': 'sha512' } as const;
export type Digest = (typeof digests)[keyof typeof digests];

/** The digest that an AlgorithmIdentifier names; throws for any but SHA-256, SHA-384 and SHA-512. */
export function digestNamed(algorithm: Uint8Array): Digest {
  const named = identifierOf(membersOf(readValue(algorithm))[0]);
  const digest = digests[named.replace('2.16.840.1.101.3.4.2.', '') as keyof typeof digests];
  if (!digest) throw new TypeError('An unknown digest.');
  return digest;
}

/** RSA and ECDSA with each digest, in the order of `digests`. */
const signatures = [
  ['1.2.840.113549.1.1.11', '1.2.840.10045.4.3.2'],
  ['1.2.840.113549.1.1.12', '1.2.840.10045.4.3.3'],
  ['1.2.840.113549.1.1.13', '1.2.840.10045.4.3.4'],
];

/** The digest with which a signature was made; that of the content where its algorithm names none. Throws for RSA-PSS and others. */
export function signatureDigestNamed(algorithm: Uint8Array, otherwise: Digest): Digest {
  const named = identifierOf(membersOf(readValue(algorithm))[0]);
  const place = signatures.findIndex((pair) => pair.includes(named));
  const digest = named === '1.2.840.113549.1.1.1' ? otherwise : Object.values(digests)[place];
  if (!digest) throw new TypeError('An unknown signature.');
  return digest;
}

/** The identifiers of a digest, and of a signature by an RSA or EC key with it or another (RFC 5754). */
export function algorithms(digest: Digest, certificate: X509Certificate, signedWith = digest) {
  const digestPlace = Object.values(digests).indexOf(digest);
  const place = Object.values(digests).indexOf(signedWith);
  const rsa = certificate.publicKey.asymmetricKeyType === 'rsa';
  return {
    digestAlgorithm: sequence(identifier(`2.16.840.1.101.3.4.2.${digestPlace + 1}`)),
    signatureAlgorithm: rsa
      ? sequence(identifier(`1.2.840.113549.1.1.${11 + place}`), none)
      : sequence(identifier(`1.2.840.10045.4.3.${2 + place}`)),
  };
}

/** The ContentInfo of CMS with one signer: for the same parts the same bytes. */
export function writeSigned(value: SignedValue): Buffer {
  const { content, certificates, attributes, digestAlgorithm, timeStamp } = value;
  const [own] = certificates;
  if (!own) throw new Error('A signature needs a certificate.');
  const signer = sequence(
    integer(1),
    issuerAndSerial(own),
    digestAlgorithm,
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    value.signatureAlgorithm,
    octets(value.signature),
    ...(timeStamp ? [tagged(1, sequence(identifier(oid.timeStamp), setOf(timeStamp)))] : []),
  );
  const signed = sequence(
    integer(content ? 3 : 1),
    setOf(digestAlgorithm),
    sequence(identifier(value.contentType), ...(content ? [tagged(0, octets(content))] : [])),
    tagged(0, ...certificates),
    setOf(signer),
  );
  return sequence(identifier(oid.signed), tagged(0, signed));
}

function issuerAndSerial(certificate: Uint8Array): Buffer {
  const parts = membersOf(membersOf(readValue(certificate))[0]);
  const first = isTagged(parts[0], 0) ? 1 : 0;
  return sequence(bytesOf(parts[first + 2]), bytesOf(parts[first]));
}

/**
 * Reads a ContentInfo with one signer, in whatever form of BER it comes; certificates in the order in which they stand. Throws for
 * anything else.
 */
export function readSigned(contentInfo: Uint8Array): SignedValue {
  const [type, wrapped] = membersOf(readValue(contentInfo));
  if (identifierOf(type) !== oid.signed) throw new TypeError('This is no signed value.');
  const [, , encapsulated, ...rest] = membersOf(onlyOf(wrapped));
  const [contentType, content] = membersOf(encapsulated);
  const certificates = rest.find((one) => isTagged(one, 0));
  const [, , digestAlgorithm, attributes, signatureAlgorithm, signature, unsigned] = membersOf(onlyOf(rest.at(-1)));
  if (!isTagged(attributes, 0)) throw new TypeError('Nothing but the content is signed.');
  return {
    contentType: identifierOf(contentType),
    content: content && octetsOf(onlyOf(content)),
    certificates: certificates ? membersOf(certificates).map(bytesOf) : [],
    attributes: Buffer.concat([Buffer.from([0x31]), bytesOf(attributes).subarray(1)]),
    digestAlgorithm: bytesOf(digestAlgorithm),
    signatureAlgorithm: bytesOf(signatureAlgorithm),
    signature: octetsOf(signature),
    timeStamp: timeStampIn(unsigned ? membersOf(unsigned) : []),
  };
}

function timeStampIn(unsigned: Parameters<typeof membersOf>[0][]): Buffer | undefined {
  const found = unsigned.find((one) => identifierOf(membersOf(one)[0]) === oid.timeStamp);
  return found && bytesOf(onlyOf(membersOf(found)[1]));
}

/** The one value of each signed attribute, by type, tag and length included. Throws where one has not exactly one. */
export function attributesOf(attributes: Uint8Array): ReadonlyMap<string, Buffer> {
  const read = membersOf(readValue(attributes)).map((one): [string, Buffer] => {
    const [type, values] = membersOf(one);
    return [identifierOf(type), bytesOf(onlyOf(values))];
  });
  if (new Set(read.map(([type]) => type)).size !== read.length) throw new TypeError('An attribute stands twice.');
  return new Map(read);
}

/** Digests of certificates (ESSCertIDv2, RFC 5035), and that of the first one alone in the older form with SHA-1. */
export function certificatesNamed(attributes: ReadonlyMap<string, Buffer>): { digest: Buffer; by: Digest | 'sha1' }[] {
  const newer = attributes.get(oid.signingCertificateV2);
  const named = newer ?? attributes.get(oid.signingCertificate);
  if (!named) return [];
  return membersOf(membersOf(readValue(named))[0]).map((one) => {
    const [first, second] = membersOf(one);
    if (!isSequence(first)) return { digest: octetsOf(first), by: newer ? ('sha256' as const) : 'sha1' };
    return { digest: octetsOf(second), by: digestNamed(bytesOf(first)) };
  });
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
