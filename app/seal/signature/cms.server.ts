import { verify, X509Certificate } from 'node:crypto';
import { isSentence, type Sentence } from '~/platform/locale/sentences';
import { verdict } from '../typeset/verdict.words';
import { identifier, identifierOf, octets, octetsOf, oid, readValue, sequence, setOf } from './der';
import { keyKind, oneForm } from './signature-value.server';
import {
  algorithms,
  attributesOf,
  certificatesNamed,
  digestNamed,
  readSigned,
  sha256,
  writeSigned,
} from './signed-value.server';

/** The parts of a PAdES signature that differ from one to another. */
export interface SignatureParts {
  /** DER, the signer’s first: exactly those that the attributes name. */
  readonly certificates: readonly Uint8Array[];
  /** The signed attributes: a SET in DER. */
  readonly attributes: Uint8Array;
  /** In the one accepted form. */
  readonly signature: Uint8Array;
  /** A token of RFC 3161 over the signature, in its one accepted form; makes of B-B a B-T. */
  readonly timeStamp?: Buffer | undefined;
}

const permitted: ReadonlySet<string> = new Set([
  oid.contentType,
  oid.messageDigest,
  oid.signingCertificateV2,
  oid.algorithmProtection,
]);

/**
 * The attributes that are signed: content type, digest, and the digests of *all* certificates (ESSCertIDv2, RFC 5035), so
 * that no byte of the chain can be changed. No signing-time: EN 319 142-1, 6.3 forbids it. A SET in DER.
 */
export function signedAttributes(contentDigest: Uint8Array, certificates: readonly Uint8Array[]): Buffer {
  const named = certificates.map((certificate) => sequence(octets(sha256(certificate))));
  const attribute = (type: string, value: Uint8Array) => sequence(identifier(type), setOf(value));
  return setOf(
    attribute(oid.contentType, identifier(oid.plain)),
    attribute(oid.messageDigest, octets(contentDigest)),
    attribute(oid.signingCertificateV2, sequence(sequence(...named))),
  );
}

/** The CMS structure in DER: for the same parts the same bytes, and no other bytes for them are accepted by `readCms`. */
export function writeCms(parts: SignatureParts): Buffer {
  const own = new X509Certificate(parts.certificates[0] ?? Buffer.alloc(0));
  return writeSigned({ ...parts, contentType: oid.plain, ...algorithms('sha256', own) });
}

const changed = verdict('changed');

/**
 * Reads the CMS structure of a seal. Whatever could stand otherwise than `writeCms` would write it is refused, so that no byte
 * of it can be changed.
 * @param contents the container's bytes, padding included
 * @param contentDigest SHA-256 of the bytes that the seal covers
 * @returns the parts, or the sentence that says what is wrong
 */
export function readCms(contents: Buffer, contentDigest: Uint8Array): SignatureParts | Sentence {
  try {
    const length = lengthOf(contents);
    if (contents.subarray(length).some((padding) => padding !== 0)) return changed;
    const cms = contents.subarray(0, length);
    const parts = acceptedParts(cms, contentDigest);
    return isSentence(parts) || writeCms(parts).equals(cms) ? parts : changed;
  } catch {
    return changed;
  }
}

/** How long the DER value is with which the bytes begin. */
function lengthOf(bytes: Buffer): number {
  const short = bytes[1] ?? 0;
  return short < 128 ? 2 + short : 2 + (short - 128) + bytes.readUIntBE(2, short - 128);
}

/**
 * The parts of a CMS structure that somebody made over a digest, in the form in which `writeCms` writes them: certificates that the
 * signature does not cover, and unsigned attributes but the time stamp, are left out.
 * @returns a sentence where it is no PAdES baseline signature with SHA-256 over this digest. Throws where it is no CMS
 */
export function acceptedParts(cms: Uint8Array, contentDigest: Uint8Array): SignatureParts | Sentence {
  const { certificates, attributes, signature, digestAlgorithm, timeStamp } = readSigned(cms);
  const named = attributesOf(attributes);
  const fault = attributesFault(named, contentDigest, digestAlgorithm);
  if (fault) return fault;
  const covered = certificatesNamed(named).map(
    ({ digest, by }) => by === 'sha256' && certificates.find((one) => sha256(one).equals(digest)),
  );
  if (!covered.every((one) => one instanceof Uint8Array)) return verdict('certificateMissing');
  const [own] = covered;
  if (!own) return verdict('certificateUnnamed');
  const key = new X509Certificate(own).publicKey;
  const value = oneForm(signature, keyKind(key));
  if (!verify('sha256', attributes, key, value)) return changed;
  return { certificates: covered, attributes: Buffer.from(attributes), signature: value, timeStamp };
}

function attributesFault(
  named: ReadonlyMap<string, Buffer>,
  contentDigest: Uint8Array,
  digestAlgorithm: Uint8Array,
): Sentence | undefined {
  const value = (type: string) => readValue(named.get(type) ?? Buffer.alloc(0));
  if (!named.has(oid.signingCertificateV2)) return verdict('certificateUnnamed');
  if ([...named.keys()].some((type) => !permitted.has(type))) return verdict('signsMore');
  if (digestNamed(digestAlgorithm) !== 'sha256') return verdict('otherDigest');
  if (identifierOf(value(oid.contentType)) !== oid.plain) return verdict('notOverFile');
  return octetsOf(value(oid.messageDigest)).equals(contentDigest) ? undefined : changed;
}
