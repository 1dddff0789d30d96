import * as asn1 from 'asn1js';

/** The object identifiers of which a seal and its time stamp are made. */
export const oid = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  algorithmProtection: '1.2.840.113549.1.9.52',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
  timeStampContent: '1.2.840.113549.1.9.16.1.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  plain: '1.2.840.113549.1.7.1',
  signed: '1.2.840.113549.1.7.2',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** One value in DER (X.690, 10): its tag, its length in the shortest form, its contents. */
function encoded(tag: number, contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex');
  return Buffer.concat([Buffer.from([tag, 128 + length.length]), length, body]);
}

export const sequence = (...members: Uint8Array[]): Buffer => encoded(0x30, members);
/** A SET OF, its members in DER order. */
export const setOf = (...members: Uint8Array[]): Buffer => encoded(0x31, [...members].sort(Buffer.compare));
/** A constructed value of a context-specific tag. */
export const tagged = (number: number, ...members: Uint8Array[]): Buffer => encoded(0xa0 + number, members);
export const octets = (bytes: Uint8Array): Buffer => encoded(0x04, [bytes]);
/** A positive integer from its bytes, the first of which is below 128. */
export const integer = (...bytes: number[]): Buffer => encoded(0x02, [Buffer.from(bytes)]);
export const yes = encoded(0x01, [Buffer.from([0xff])]);
export const none = encoded(0x05, []);
export const identifier = (dotted: string): Buffer => Buffer.from(new asn1.ObjectIdentifier({ value: dotted }).toBER());

/** Reads one value. Throws for what is none, or has bytes after it. */
export function readValue(bytes: Uint8Array): asn1.BaseBlock {
  const { result, offset } = asn1.fromBER(Uint8Array.from(bytes).buffer);
  if (offset !== bytes.length) throw new TypeError('This is not one value.');
  return result as asn1.BaseBlock;
}

/** The members of a constructed value; throws for any other. */
export function membersOf(node: asn1.BaseBlock | undefined): asn1.BaseBlock[] {
  if (node instanceof asn1.Sequence || node instanceof asn1.Set || node instanceof asn1.Constructed) {
    return node.valueBlock.value as asn1.BaseBlock[];
  }
  throw new TypeError('This is no constructed value.');
}

/** The one member of a constructed value. */
export function onlyOf(node: asn1.BaseBlock | undefined): asn1.BaseBlock {
  const [only, ...others] = membersOf(node);
  if (!only || others.length > 0) throw new TypeError('There is not exactly one.');
  return only;
}

/** The value as it was read, tag and length included. */
export const bytesOf = (node: asn1.BaseBlock | undefined): Buffer => {
  if (!node) throw new TypeError('A value is missing.');
  return Buffer.from(node.valueBeforeDecodeView);
};

export function octetsOf(node: asn1.BaseBlock | undefined): Buffer {
  if (!(node instanceof asn1.OctetString)) throw new TypeError('This is no octet string.');
  return Buffer.from(node.getValue());
}

export function identifierOf(node: asn1.BaseBlock | undefined): string {
  if (!(node instanceof asn1.ObjectIdentifier)) throw new TypeError('This is no object identifier.');
  return node.valueBlock.toString();
}

/** Whether the value bears a context-specific tag of this number. */
export const isTagged = (node: asn1.BaseBlock | undefined, number: number): node is asn1.BaseBlock =>
  node?.idBlock.tagClass === 3 && node.idBlock.tagNumber === number;

export const isSequence = (node: asn1.BaseBlock | undefined): boolean => node instanceof asn1.Sequence;
