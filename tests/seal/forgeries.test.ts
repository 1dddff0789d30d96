import { createHash, createPrivateKey, createSign, type KeyObject, X509Certificate } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { isSentence, said } from '~/platform/locale/sentences';
import { sealPdf } from '~/seal/sealing/seal.server';
import { signedAttributes } from '~/seal/signature/cms.server';
import { identifier, octets, sequence, setOf } from '~/seal/signature/der';
import { oneForm } from '~/seal/signature/signature-value.server';
import { algorithms, sha256, writeSigned } from '~/seal/signature/signed-value.server';
import { signerOf } from '~/seal/signature/signer.server';
import { bytesReserved, type Container, findSeal, outside } from '~/seal/typeset/container';
import { verifyPdf } from '~/seal/verify/verify.server';
import { derOf, issued, keyOf } from './certificates';
import { sampleEdition } from './sample';

// Files that somebody made who even holds the key of the seal: valid as signatures, and yet not as the platform seals.

let pdf: Buffer;
let container: Container;
let key: KeyObject;
let certificate: X509Certificate;
let digest: Buffer;

beforeAll(async () => {
  const own = await issued({ name: 'Seal of letters.example' });
  key = createPrivateKey(await keyOf(own));
  certificate = new X509Certificate(derOf(own));
  const { content, logos } = await sampleEdition(2);
  ({ pdf } = await sealPdf(content, logos, signerOf(key, [certificate])));
  const seal = findSeal(pdf);
  if (isSentence(seal)) throw new Error(seal.key);
  container = seal.container;
  digest = createHash('sha256').update(outside(pdf, container)).digest();
});

const attribute = (type: string, value: Buffer) => sequence(identifier(type), setOf(value));
const contentType = () => attribute('1.2.840.113549.1.9.3', identifier('1.2.840.113549.1.7.1'));
const messageDigest = (of = digest) => attribute('1.2.840.113549.1.9.4', octets(of));
const naming = (der = certificate.raw) =>
  attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(sha256(der))))));
const signingTime = () => attribute('1.2.840.113549.1.9.5', Buffer.from('170d3236313132323030303030305a', 'hex'));

type Change = { by?: 'sha256' | 'sha512'; large?: boolean; timeStamp?: Buffer };

/** The letter with another CMS structure in its container, signed with the right key. */
function resealed(
  attributes: Buffer,
  { by = 'sha256', timeStamp }: Change = {},
  certificates = [certificate.raw],
): Buffer {
  const made = createSign(by).update(attributes).sign(key);
  const signature = oneForm(made, 'P-256');
  const named = algorithms(by, certificate);
  const cms = writeSigned({
    contentType: '1.2.840.113549.1.7.1',
    certificates,
    attributes,
    signature,
    timeStamp,
    ...named,
  });
  return filled(cms);
}

function filled(cms: Buffer): Buffer {
  const forged = Buffer.from(pdf);
  forged.write(cms.toString('hex').padEnd(bytesReserved * 2, '0'), container.start + 1, 'latin1');
  return forged;
}

const verified = (file: Buffer) => verifyPdf(file, [certificate]);

test('made with nothing amiss, such a file is genuine', async () => {
  expect(await verified(resealed(setOf(contentType(), messageDigest(), naming())))).toMatchObject({ genuine: true });
  expect(signedAttributes(digest, [certificate.raw])).toEqual(setOf(contentType(), messageDigest(), naming()));
});

const forgeries: [string, () => Buffer, RegExp][] = [
  [
    'a time of signing',
    () => resealed(setOf(contentType(), messageDigest(), naming(), signingTime())),
    /more than a PAdES/,
  ],
  ['no certificate named', () => resealed(setOf(contentType(), messageDigest())), /with which certificate/],
  [
    'another certificate named',
    () => resealed(setOf(contentType(), messageDigest(), naming(Buffer.from('x')))),
    /not contain the certificate/,
  ],
  [
    'another digest algorithm',
    () => resealed(setOf(contentType(), messageDigest(), naming()), { by: 'sha512' }),
    /a digest other than/,
  ],
  [
    'the digest of another file',
    () => resealed(setOf(contentType(), messageDigest(sha256(Buffer.from('x'))), naming())),
    /changed after/,
  ],
  ['no digest', () => resealed(setOf(contentType(), naming())), /changed after/],
  [
    'a second certificate that is not named',
    () => resealed(setOf(contentType(), messageDigest(), naming()), {}, [certificate.raw, certificate.raw]),
    /changed after/,
  ],
  [
    'something in place of a time stamp',
    () => resealed(setOf(contentType(), messageDigest(), naming()), { timeStamp: sequence(octets(digest)) }),
    /time stamp cannot be read/,
  ],
  ['a signature in its other form', () => withOtherForm(), /changed after/],
];

/** (r, n − s) is as valid as (r, s). */
function withOtherForm(): Buffer {
  const attributes = setOf(contentType(), messageDigest(), naming());
  const cms = (signature: Buffer) =>
    writeSigned({
      contentType: '1.2.840.113549.1.7.1',
      certificates: [certificate.raw],
      attributes,
      signature,
      ...algorithms('sha256', certificate),
    });
  for (;;) {
    const made = createSign('sha256').update(attributes).sign(key);
    if (!oneForm(made, 'P-256').equals(made)) return filled(cms(made));
  }
}

test.each(forgeries)('a seal with %s is refused', async (_, forged, sentence) => {
  const found = await verified(forged());
  expect(found).toMatchObject({ genuine: false, intact: false });
  expect('reason' in found ? said(found.reason, 'en') : '').toMatch(sentence);
});

test('a byte range that leaves out more than the container, or other parts, is refused', async () => {
  const range = /\/ByteRange\[0 (\d{10}) (\d{10}) (\d{10})\]/;
  const [whole = '', first = '', second = '', third = ''] = range.exec(pdf.toString('latin1')) ?? [];
  const less = (digits: string, by: number) => String(Number(digits) - by).padStart(10, '0');
  const ranges = [
    [second, first, third],
    [less(first, 20), second, third],
    [first, less(second, -20), less(third, 20)],
    [first, second, less(third, 5)],
    [first, third, second],
  ];
  for (const numbers of ranges) {
    const forged = Buffer.from(pdf.toString('latin1').replace(whole, `/ByteRange[0 ${numbers.join(' ')}]`), 'latin1');
    expect(forged.length).toBe(pdf.length);
    expect(await verified(forged)).toMatchObject({ genuine: false, intact: false });
  }
});

test('two seals are refused, and a second revision under the first', async () => {
  const dictionary = pdf.subarray(pdf.indexOf('<</Type/Sig'), container.end + 60);
  const twice = Buffer.concat([pdf, Buffer.from('\n999 0 obj\n'), dictionary, Buffer.from('\nendobj\n%%EOF\n')]);
  expect(await verified(twice)).toMatchObject({ genuine: false, intact: false });
  const start = pdf.toString('latin1').match(/startxref\n(\d+)/)?.[1];
  const revision = `\n1 0 obj\n<<>>\nendobj\nxref\n1 1\n${String(pdf.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<</Size 2/Prev ${start}>>\nstartxref\n${pdf.length + 20}\n%%EOF\n`;
  expect(await verified(Buffer.concat([pdf, Buffer.from(revision)]))).toMatchObject({
    genuine: false,
    next: 'added',
    reason: { set: 'seal/verdict', key: 'addedBehind' },
  });
});
