import { createPrivateKey, createSign, type KeyObject, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isSentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { sealPdf } from '~/seal/sealing/seal.server';
import { readCms, signedAttributes, writeCms } from '~/seal/signature/cms.server';
import { identifier, sequence, setOf } from '~/seal/signature/der';
import { installationSigner } from '~/seal/signature/installation-signer.server';
import { type OutsideKey, outsideSigner } from '~/seal/signature/outside-signer.server';
import { PassingFault } from '~/seal/signature/passing-fault';
import { algorithms, sha256, writeSigned } from '~/seal/signature/signed-value.server';
import { signerOf } from '~/seal/signature/signer.server';
import { verifyPdf } from '~/seal/verify/verify.server';
import { derOf, type Issued, issued, keyOf } from '../certificates';
import { sampleEdition } from '../sample';

const contentDigest = sha256(Buffer.from('a letter'));
const limits = { seconds: 10, bytes: 10_000 };
let folder: string;
let issuer: Issued;
let own: Issued;
let key: KeyObject;
let certificates: X509Certificate[];
const close: (() => void)[] = [];
afterEach(() => {
  for (const one of close.splice(0)) one();
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undersigned-outside-'));
  issuer = await issued({ name: 'Issuer of Seals' });
  own = await issued({ name: 'Seal of Harbour', kind: 'rsa', issuer });
  key = createPrivateKey(await keyOf(own));
  certificates = [own, issuer].map((one) => new X509Certificate(derOf(one)));
});

/** A program that runs these words with the digest in `digest`, and writes what they give. */
async function program(words: string): Promise<string[]> {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(join(folder, 'key.pem'), await keyOf(own));
  await writeFile(
    file,
    `import { createPrivateKey, privateEncrypt, constants } from 'node:crypto';
import { readFileSync } from 'node:fs';
const digest = readFileSync(0);
const key = createPrivateKey(readFileSync(${JSON.stringify(join(folder, 'key.pem'))}));
// DigestInfo of SHA-256 (RFC 8017, 9.2), as a module of hardware is given it.
const sign = (digest) => privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest]));
process.stdout.write(await (async () => { ${words} })());`,
  );
  await chmod(file, 0o700);
  return [process.execPath, file];
}

async function service(answer: (digest: Buffer, request: IncomingMessage) => Buffer | number): Promise<string> {
  const server = createServer(async (request, response) => {
    const given = answer(await buffer(request), request);
    response.writeHead(typeof given === 'number' ? given : 200).end(typeof given === 'number' ? '' : given);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  close.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/seal`;
}

const asked = (place: OutsideKey['place'], gives: OutsideKey['gives'] = 'signature', within = limits) =>
  outsideSigner({ place, gives, limits: within }, certificates).sign(contentDigest);

/** A CMS structure as a provider makes it, with attributes of its choice. */
function whole(attributes: Buffer, change: { digest?: 'sha512' } = {}): Buffer {
  const signed = { contentType: '1.2.840.113549.1.7.1', certificates: certificates.map(({ raw }) => raw).reverse() };
  const signature = createSign('sha256').update(attributes).sign(key);
  const named = algorithms('sha256', certificates[0]!);
  const digestAlgorithm = change.digest
    ? algorithms('sha512', certificates[0]!).digestAlgorithm
    : named.digestAlgorithm;
  return writeSigned({ ...signed, ...named, digestAlgorithm, attributes, signature });
}

describe('a key that lies outside', () => {
  test('seals by a program that is given a digest: the letter is genuine', async () => {
    const signer = outsideSigner(
      { place: { command: await program('return sign(digest)') }, gives: 'signature' },
      certificates,
    );
    const { content, logos } = await sampleEdition(1);
    const { pdf } = await sealPdf(content, logos, signer);
    expect(await verifyPdf(pdf, [certificates[0]!])).toMatchObject({
      genuine: true,
      certificate: { sealedBy: 'Seal of Harbour', issuer: 'CN=Issuer of Seals' },
    });
  });

  test('signs by a service that is shown a token, and r and s side by side are taken', async () => {
    const curve = await issued({ name: 'Seal on a curve' });
    const certificate = new X509Certificate(derOf(curve));
    const curveKey = createPrivateKey(await keyOf(curve));
    const attributes = signedAttributes(contentDigest, [certificate.raw]);
    let shown = '';
    const address = await service((digest, request) => {
      shown = request.headers.authorization ?? '';
      expect(digest.equals(sha256(attributes))).toBe(true);
      return createSign('sha256').update(attributes).sign({ key: curveKey, dsaEncoding: 'ieee-p1363' });
    });
    const place = { address, bearer: 'a secret' };
    const parts = await outsideSigner({ place, gives: 'signature' }, [certificate]).sign(contentDigest);
    expect(shown).toBe('Bearer a secret');
    expect(readCms(writeCms(parts), contentDigest)).toMatchObject({ certificates: [certificate.raw] });
  });

  test('gives a whole CMS structure, of which what it does not cover is left out', async () => {
    const cms = whole(signedAttributes(contentDigest, [certificates[0]!.raw]));
    const parts = await asked({ address: await service(() => cms) }, 'cms');
    expect(parts.certificates.map((one) => Buffer.from(one))).toEqual([certificates[0]!.raw]);
    expect(isSentence(readCms(writeCms(parts), contentDigest))).toBe(false);
  });
});

describe('what stops the seal', () => {
  const signingTime = () => {
    const text = signedAttributes(contentDigest, [certificates[0]!.raw]);
    const time = Buffer.from('170d3236313132323030303030305a', 'hex');
    const header = text.readUInt8(1) === 0x81 ? 3 : 2;
    return setOf(text.subarray(header), sequence(identifier('1.2.840.113549.1.9.5'), setOf(time)));
  };
  const wrong: [string, () => Buffer, OutsideKey['gives'], RegExp][] = [
    [
      'a different key',
      () => createSign('sha256').update('x').sign(key),
      'signature',
      /a different key from the one in the certificate/,
    ],
    ['nonsense for a signature', () => Buffer.from('nonsense'), 'signature', /a different key/],
    ['nonsense for a CMS', () => Buffer.from('nonsense'), 'cms', /did not return a signature/],
    ['a time of signing', () => whole(signingTime()), 'cms', /more than a PAdES baseline seal may/],
    [
      'another digest',
      () => whole(signedAttributes(contentDigest, [certificates[0]!.raw]), { digest: 'sha512' }),
      'cms',
      /a digest other than SHA-256/,
    ],
    [
      'another file',
      () => whole(signedAttributes(sha256(Buffer.from('x')), [certificates[0]!.raw])),
      'cms',
      /was changed after/,
    ],
  ];
  test.each(wrong)('%s', async (_, answer, gives, sentence) => {
    const bytes = answer();
    const answered = asked({ address: await service(() => bytes) }, gives);
    await expect(answered).rejects.toThrow(sentence);
    await expect(answered).rejects.toBeInstanceOf(Refusal);
  });

  test('a CMS by another certificate', async () => {
    const other = signerOf(createPrivateKey(await keyOf(issuer)), [certificates[1]!]);
    const cms = writeCms(await other.sign(contentDigest));
    await expect(asked({ address: await service(() => cms) }, 'cms')).rejects.toThrow(
      /a different certificate from the one/,
    );
  });

  test.each<[string, number, string, RegExp]>([
    ['fails', 10, 'process.exit(3)', /ended with code 3/],
    ['hangs', 1, 'await new Promise((never) => setTimeout(never, 60_000))', /did not answer within 1 seconds/],
    ['writes without end', 10, 'return Buffer.alloc(20_000)', /an answer that is too large/],
  ])('a program that %s is run again later', async (_, seconds, words, sentence) => {
    const answered = asked({ command: await program(words) }, 'signature', { ...limits, seconds });
    await expect(answered).rejects.toThrow(sentence);
    await expect(answered).rejects.toBeInstanceOf(PassingFault);
  });

  test('a program that is not there, or a service out of order or moved, is asked again later', async () => {
    await expect(asked({ command: ['/nowhere/seal'] })).rejects.toThrow(
      /was not found \(\/nowhere\/seal\).+JSON array/,
    );
    await expect(asked({ address: await service(() => 500) })).rejects.toBeInstanceOf(PassingFault);
    await expect(asked({ address: await service(() => 302) })).rejects.toThrow(/a redirect \(status 302\)/);
  });

  test('settings that name two keys, or a key outside without its certificate', async () => {
    const installation = { origin: 'https://letters.example', dataFolder: folder, demonstration: false };
    const both = { command: ['seal'], service: 'https://seal.example/' };
    await expect(installationSigner(both, installation)).rejects.toThrow('Only one of');
    await expect(installationSigner({ command: ['seal'] }, installation)).rejects.toThrow('needs SEAL_CERTIFICATE');
  });
});
