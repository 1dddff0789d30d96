import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Refusal } from '~/platform/request/refusal';
import { keyWords } from './key.words';

const pbes2 = '1.2.840.113549.1.5.13';
const tripleDes = '1.2.840.113549.1.12.1.3';
const ciphers: Record<string, { name: string; keyLength: number }> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
};
const hashes: Record<string, string> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** Decrypts what a password encrypts in a PKCS#12 file. Throws a Refusal for ways that are no longer safe. */
export function decrypted(bytes: Buffer, algorithm: pkijs.AlgorithmIdentifier, password: string): Buffer {
  const { algorithmId, algorithmParams } = algorithm;
  if (algorithmId === pbes2) return decryptPbes2(bytes, new pkijs.PBES2Params({ schema: algorithmParams }), password);
  if (algorithmId === tripleDes)
    return decryptTripleDes(bytes, new pkijs.PBKDF2Params({ schema: algorithmParams }), password);
  throw new Refusal(keyWords.sentence('pkcs12Unsafe'));
}

/** RFC 8018, 6.2. */
function decryptPbes2(
  bytes: Buffer,
  { keyDerivationFunc, encryptionScheme }: pkijs.PBES2Params,
  password: string,
): Buffer {
  const derivation = new pkijs.PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
  const cipher = ciphers[encryptionScheme.algorithmId];
  const hash = hashes[derivation.prf?.algorithmId ?? '1.2.840.113549.2.7'];
  const vector: unknown = encryptionScheme.algorithmParams;
  if (!cipher || !hash || !(vector instanceof asn1.OctetString)) throw new TypeError('An unknown encryption.');
  const key = pbkdf2Sync(password, saltOf(derivation), derivation.iterationCount, cipher.keyLength, hash);
  return decipher(cipher.name, key, Buffer.from(vector.getValue()), bytes);
}

/** RFC 7292, appendix C: pbeWithSHAAnd3-KeyTripleDES-CBC. Its parameters have the shape of PBKDF2's first two. */
function decryptTripleDes(bytes: Buffer, parameters: pkijs.PBKDF2Params, password: string): Buffer {
  const derive = (purpose: number, length: number) =>
    derivedKey(password, saltOf(parameters), parameters.iterationCount, purpose, length);
  return decipher('des-ede3-cbc', derive(1, 24), derive(2, 8), bytes);
}

function decipher(name: string, key: Buffer, vector: Buffer, bytes: Buffer): Buffer {
  const cipher = createDecipheriv(name, key, vector);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

function saltOf({ salt }: pkijs.PBKDF2Params): Buffer {
  const value: unknown = salt;
  if (!(value instanceof asn1.OctetString)) throw new TypeError('A salt that is no octet string.');
  return Buffer.from(value.getValue());
}

/** RFC 7292, appendix B.2, with SHA-1 (blocks of 64 bytes). */
function derivedKey(password: string, salt: Buffer, iterations: number, purpose: number, length: number): Buffer {
  const block = 64;
  const words = Buffer.from(`${password}\0`, 'utf16le').swap16();
  const filled = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
  const input = Buffer.concat([filled(salt), filled(words)]);
  const parts: Buffer[] = [];
  for (let made = 0; made < length; made += 20) {
    let digest = createHash('sha1').update(Buffer.alloc(block, purpose)).update(input).digest();
    for (let round = 1; round < iterations; round++) digest = createHash('sha1').update(digest).digest();
    parts.push(digest);
    const addend = BigInt(`0x${Buffer.alloc(block, digest).toString('hex')}`) + 1n;
    for (let from = 0; from < input.length; from += block) {
      const sum = BigInt(`0x${input.subarray(from, from + block).toString('hex')}`) + addend;
      input.write(
        BigInt.asUintN(block * 8, sum)
          .toString(16)
          .padStart(block * 2, '0'),
        from,
        'hex',
      );
    }
  }
  return Buffer.concat(parts).subarray(0, length);
}
