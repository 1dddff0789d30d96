import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Refusal } from '~/platform/request/refusal';
import { keyWords } from './key.words';
import { decrypted } from './password-encryption.server';
import { type Signer, signerOf } from './signer.server';

const oid = {
  content: '1.2.840.113549.1.7.1',
  encryptedContent: '1.2.840.113549.1.7.6',
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
};

/**
 * A signer from a PKCS#12 file (RFC 7292), encrypted as programs write it today (PBES2 with AES) or did before (three-key Triple DES).
 * @throws Refusal when the file cannot be read, the password is wrong, or the file is encrypted with RC2
 */
export function signerFromPkcs12(file: Uint8Array, password: string): Signer {
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  try {
    for (const bag of bagsOf(file, password)) {
      const value = Buffer.from(bag.bagValue.toSchema().toBER());
      if (bag.bagId === oid.certificate) certificates.push(new X509Certificate(certificateOf(bag)));
      if (bag.bagId === oid.key) keys.push(createPrivateKey({ key: value, format: 'der', type: 'pkcs8' }));
      if (bag.bagId === oid.shroudedKey) {
        keys.push(createPrivateKey({ key: value, format: 'der', type: 'pkcs8', passphrase: password }));
      }
    }
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal(keyWords.sentence('pkcs12Damaged'));
  }
  const [key] = keys;
  if (!key) throw new Refusal(keyWords.sentence('pkcs12NoKey'));
  return signerOf(key, certificates);
}

function bagsOf(file: Uint8Array, password: string): pkijs.SafeBag[] {
  const { authSafe } = pkijs.PFX.fromBER(Uint8Array.from(file).buffer);
  const safe = pkijs.AuthenticatedSafe.fromBER(octetsOf(authSafe.content));
  return safe.safeContents.flatMap((content) => pkijs.SafeContents.fromBER(opened(content, password)).safeBags);
}

/** The SafeContents inside, in DER. */
function opened({ contentType, content }: pkijs.ContentInfo, password: string): ArrayBuffer {
  if (contentType === oid.content) return octetsOf(content);
  if (contentType !== oid.encryptedContent) throw new TypeError('A content that is neither plain nor encrypted.');
  const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: content });
  const bytes = Buffer.from(encryptedContentInfo.getEncryptedContent());
  return Uint8Array.from(decrypted(bytes, encryptedContentInfo.contentEncryptionAlgorithm, password)).buffer;
}

function octetsOf(content: unknown): ArrayBuffer {
  if (!(content instanceof asn1.OctetString)) throw new TypeError('Not an octet string.');
  return content.getValue();
}

function certificateOf(bag: pkijs.SafeBag): Buffer {
  const value: unknown = bag.bagValue;
  if (!(value instanceof pkijs.CertBag)) throw new TypeError('Not a certificate.');
  const certificate: unknown = value.parsedValue ?? value.certValue;
  return Buffer.from(
    certificate instanceof pkijs.Certificate ? certificate.toSchema(true).toBER() : octetsOf(certificate),
  );
}
