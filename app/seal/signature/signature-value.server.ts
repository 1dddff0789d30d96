import type { KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import { Refusal } from '~/platform/request/refusal';
import { keyWords } from './key.words';

/** The keys with which a seal can be made, all with SHA-256. */
export type KeyKind = 'rsa' | 'P-256' | 'P-384';

const orders: Record<Exclude<KeyKind, 'rsa'>, bigint> = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384': 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
};

/** What kind of key it is. Throws a Refusal for keys that no seal is made with. */
export function keyKind(key: KeyObject): KeyKind {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048) return 'rsa';
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'P-256';
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'secp384r1') return 'P-384';
  throw new Refusal(keyWords.sentence('kind'));
}

/**
 * The one accepted form of a signature value. Of an ECDSA signature (r, s) the other, (r, n − s), is as valid; the smaller s is
 * taken, so that nobody can change a sealed file into another valid one.
 * @param signature as made by the key: for ECDSA the DER of r and s (RFC 3279, 2.2.3)
 */
export function oneForm(signature: Uint8Array, kind: KeyKind): Buffer {
  if (kind === 'rsa') return Buffer.from(signature);
  const { result } = asn1.fromBER(Uint8Array.from(signature).buffer);
  const [r, s] = result instanceof asn1.Sequence ? result.valueBlock.value : [];
  if (!(r instanceof asn1.Integer) || !(s instanceof asn1.Integer)) throw new Error('This is no ECDSA signature.');
  const order = orders[kind];
  const least = s.toBigInt() > order / 2n ? order - s.toBigInt() : s.toBigInt();
  const value = [asn1.Integer.fromBigInt(r.toBigInt()), asn1.Integer.fromBigInt(least)];
  return Buffer.from(new asn1.Sequence({ value }).toBER());
}
