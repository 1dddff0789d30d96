import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { type KeyKind, keyKind, oneForm } from './signature-value.server';

const oid = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  plain: '1.2.840.113549.1.7.1',
  signed: '1.2.840.113549.1.7.2',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  sha256WithRsa: '1.2.840.113549.1.1.11',
};

/** The parts of a PAdES B-B signature that differ from one to another. Certificates are DER, the signer's first. */
export interface SignatureParts {
  readonly certificates: readonly Uint8Array[];
  readonly contentDigest: Uint8Array;
  readonly signature: Uint8Array;
  readonly kind: KeyKind;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const bytesOf = (schema: { toBER(): ArrayBuffer }) => Buffer.from(schema.toBER());

/**
 * The attributes that are signed: content type, digest, and the digests of *all* certificates (ESSCertIDv2, RFC 5035), so
 * that no byte of the chain can be changed. No signing-time: EN 319 142-1, 6.3 forbids it. In DER order.
 */
function signedAttributes(contentDigest: Uint8Array, certificates: readonly Uint8Array[]): pkijs.Attribute[] {
  const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
  const named = certificates.map((certificate) => new asn1.Sequence({ value: [octets(sha256(certificate))] }));
  const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] });
  return [
    attribute(oid.contentType, new asn1.ObjectIdentifier({ value: oid.plain })),
    attribute(oid.messageDigest, octets(contentDigest)),
    attribute(oid.signingCertificateV2, new asn1.Sequence({ value: [new asn1.Sequence({ value: named })] })),
  ].sort((a, b) => Buffer.compare(bytesOf(a.toSchema()), bytesOf(b.toSchema())));
}

/** The bytes over which the signature is made: the signed attributes as a SET (RFC 5652, 5.4). */
export function bytesToSign(contentDigest: Uint8Array, certificates: readonly Uint8Array[]): Buffer {
  const attributes = signedAttributes(contentDigest, certificates);
  return bytesOf(new asn1.Set({ value: attributes.map((attribute) => attribute.toSchema()) }));
}

/** The CMS structure in DER: for the same parts the same bytes, and no other bytes for them are accepted by `readCms`. */
export function writeCms({ certificates, contentDigest, signature, kind }: SignatureParts): Buffer {
  const parsed = certificates.map((certificate) => pkijs.Certificate.fromBER(Uint8Array.from(certificate).buffer));
  const [own] = parsed;
  if (!own) throw new Error('A signature needs a certificate.');
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: signedAttributes(contentDigest, certificates),
    }),
    signatureAlgorithm:
      kind === 'rsa'
        ? new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256WithRsa, algorithmParams: new asn1.Null() })
        : new pkijs.AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new asn1.OctetString({ valueHex: Uint8Array.from(signature).buffer }),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.plain }),
    certificates: parsed,
    signerInfos: [signer],
  });
  return bytesOf(new pkijs.ContentInfo({ contentType: oid.signed, content: signed.toSchema(true) }).toSchema());
}

/**
 * Reads the CMS structure of a seal. Whatever could stand otherwise than `writeCms` would write it is refused, so that no byte
 * of it can be changed.
 * @param contents the container's bytes, padding included
 * @param contentDigest SHA-256 of the bytes that the seal covers
 * @returns the certificates in DER, the signer's first, or the sentence that says what is wrong
 */
export function readCms(contents: Buffer, contentDigest: Uint8Array): readonly Buffer[] | string {
  const changed = 'The file or its seal was changed after it was sealed.';
  try {
    const [, signed] = parts(asn1.fromBER(Uint8Array.from(contents).buffer).result);
    const [, , , certificateSet, signerSet] = parts(parts(signed)[0]);
    const certificates = parts(certificateSet).map((one) => Buffer.from(one.valueBeforeDecodeView));
    const value = parts(parts(signerSet)[0])[5];
    const [own] = certificates;
    if (!own || !(value instanceof asn1.OctetString)) return changed;
    const key = new X509Certificate(own).publicKey;
    const kind = keyKind(key);
    const signature = oneForm(value.valueBlock.valueHexView, kind);
    const only = writeCms({ certificates, contentDigest, signature, kind });
    const padding = Buffer.alloc(Math.max(contents.length - only.length, 0));
    if (!Buffer.concat([only, padding]).equals(contents)) return changed;
    return verify('sha256', bytesToSign(contentDigest, certificates), key, signature) ? certificates : changed;
  } catch {
    return changed;
  }
}

/** The members of a constructed value; throws for any other. */
function parts(node: asn1.AsnType | undefined): asn1.BaseBlock[] {
  if (node instanceof asn1.Sequence || node instanceof asn1.Set || node instanceof asn1.Constructed) {
    return node.valueBlock.value as asn1.BaseBlock[];
  }
  throw new TypeError('Not a constructed value.');
}
