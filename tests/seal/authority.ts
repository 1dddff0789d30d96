import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { derOf, type Issued, issued } from './certificates';

const timeStamping = '1.3.6.1.5.5.7.3.8';
pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));

let kept: ReturnType<typeof rootAndClock> | undefined;

async function rootAndClock() {
  const root = await issued({ name: 'Test Root of Time', kind: 'rsa' });
  return { root, clock: await issued({ name: 'Test Clock', kind: 'rsa', issuer: root, purposes: [timeStamping] }) };
}

/** How a stand-in authority errs, where it does. */
export interface Manner {
  at?: Date;
  status?: number;
  says?: string;
  otherNonce?: boolean;
  otherImprint?: boolean;
  withoutCertificate?: boolean;
  withoutNaming?: boolean;
  spoiledSignature?: boolean;
  httpStatus?: number;
  silent?: boolean;
  answer?: Buffer;
}

/**
 * A time-stamp authority of the test’s own (RFC 3161), made with another library than what it tests: an HTTP server on this
 * machine, with a certificate for time stamps under a root.
 */
export async function standInAuthority(manner: Manner = {}, stamper?: Issued) {
  kept ??= rootAndClock();
  const { root, clock } = await kept;
  const own = stamper ?? clock;
  const server = createServer(async (request, response) => {
    const asked = await buffer(request);
    if (manner.silent) return;
    response.writeHead(manner.httpStatus ?? 200, { 'Content-Type': 'application/timestamp-reply' });
    response.end(manner.answer ?? Buffer.from(await answer(asked, own, root, manner)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    root,
    own,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(asked: Buffer, own: Issued, root: Issued, manner: Manner): Promise<ArrayBuffer> {
  const status = new pkijs.PKIStatusInfo({ status: manner.status ?? 0 });
  if (manner.says) status.statusStrings = [new asn1.Utf8String({ value: manner.says })];
  if ((manner.status ?? 0) > 1) return new pkijs.TimeStampResp({ status }).toSchema().toBER();
  const request = pkijs.TimeStampReq.fromBER(Uint8Array.from(asked).buffer);
  const content = new pkijs.TSTInfo({
    version: 1,
    policy: '1.3.6.1.4.1.99999.1',
    messageImprint: manner.otherImprint ? imprintOf(randomBytes(9)) : request.messageImprint,
    serialNumber: new asn1.Integer({ valueHex: Uint8Array.from([1, ...randomBytes(7)]).buffer }),
    genTime: manner.at ?? new Date(),
    ...(request.nonce && { nonce: manner.otherNonce ? new asn1.Integer({ value: 7 }) : request.nonce }),
  });
  const token = await stamped(Buffer.from(content.toSchema().toBER()), own, root, manner);
  const timeStampToken = pkijs.ContentInfo.fromBER(token);
  return new pkijs.TimeStampResp({ status, timeStampToken }).toSchema().toBER();
}

const imprintOf = (bytes: Buffer) =>
  new pkijs.MessageImprint({
    hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
    hashedMessage: new asn1.OctetString({
      valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer,
    }),
  });

async function stamped(content: Buffer, own: Issued, root: Issued, manner: Manner): Promise<ArrayBuffer> {
  const certificate = pkijs.Certificate.fromBER(Uint8Array.from(derOf(own)).buffer);
  const octets = (bytes: Buffer) => new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
  const attribute = (type: string, value: asn1.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
  const naming = new asn1.Sequence({
    value: [
      new asn1.Sequence({
        value: [new asn1.Sequence({ value: [octets(createHash('sha256').update(derOf(own)).digest())] })],
      }),
    ],
  });
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute('1.2.840.113549.1.9.3', new asn1.ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })),
        attribute('1.2.840.113549.1.9.5', new asn1.UTCTime({ valueDate: new Date() })),
        attribute('1.2.840.113549.1.9.4', octets(createHash('sha512').update(content).digest())),
        ...(manner.withoutNaming ? [] : [attribute('1.2.840.113549.1.9.16.2.47', naming)]),
      ],
    }),
  });
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: octets(content),
    }),
    // The root too, as most authorities have it, and before the signer’s own.
    certificates: manner.withoutCertificate
      ? []
      : [pkijs.Certificate.fromBER(Uint8Array.from(derOf(root)).buffer), certificate],
    signerInfos: [signer],
  });
  await signed.sign(own.keys.privateKey, 0, 'SHA-512');
  if (manner.spoiledSignature) signer.signature = octets(randomBytes(256));
  return new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) })
    .toSchema()
    .toBER();
}
