import 'reflect-metadata';
import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { expect, test } from 'vitest';
import { Refusal } from '~/platform/request/refusal';
import { installationSigner } from '~/seal/signature/installation-signer.server';
import { signerFromPkcs12 } from '~/seal/signature/pkcs12.server';
import { selfIssuedSigner } from '~/seal/signature/self-issued.server';
import { requireValid, signerFromPem } from '~/seal/signature/signer.server';
import { rc2, today, tripleDes } from '../pkcs12-files';

const folder = () => mkdtemp(join(tmpdir(), 'undersigned-signer-'));
const bytes = (base64: string) => Buffer.from(base64, 'base64');

async function pem(notBefore: string, notAfter: string) {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = (await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Seal',
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    signingAlgorithm,
    keys,
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    certificate: certificate.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${key.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`,
  };
}

test('an installation that is asked twice at once has one seal, readable by its owner alone', async () => {
  const path = join(await folder(), 'below', 'seal.pem');
  const [one, other] = await Promise.all([selfIssuedSigner(path, 'a.example'), selfIssuedSigner(path, 'a.example')]);
  expect(Buffer.from(one.certificate).equals(Buffer.from(other.certificate))).toBe(true);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toContain('BEGIN PRIVATE KEY');
});

test('no valid certificate, no seal', async () => {
  const signer = signerFromPem(await pem('2026-01-01', '2026-12-31'));
  expect(() => requireValid(signer, new Date('2026-11-27'))).not.toThrow();
  expect(() => requireValid(signer, new Date('2025-12-31'))).toThrow(/not valid before .+ Nothing was sealed/);
  expect(() => requireValid(signer, new Date('2027-01-02'))).toThrow(/expired on .+ Nothing was sealed/);
});

test('a key that is not the certificate’s, or of a kind that is not used, is refused', async () => {
  const [one, other] = [await pem('2026-01-01', '2027-01-01'), await pem('2026-01-01', '2027-01-01')];
  expect(() => signerFromPem({ certificate: one.certificate, key: other.key })).toThrow('does not belong to its key');
  expect(() => signerFromPem({ certificate: one.certificate, key: 'nonsense' })).toThrow(Refusal);
  expect(() => signerFromPem({ certificate: 'nonsense', key: one.key })).toThrow(Refusal);
  const odd = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => signerFromPem({ certificate: one.certificate, key: odd })).toThrow(Refusal);
});

test.each([
  ['AES', today],
  ['Triple DES', tripleDes],
])('a PKCS#12 file encrypted with %s is read with its password alone', (_, file) => {
  expect(signerFromPkcs12(bytes(file), 'päss').kind).toBe('P-256');
  expect(() => signerFromPkcs12(bytes(file), 'pass')).toThrow('password is wrong');
});

test('a PKCS#12 file encrypted with RC2 is refused with the way out', () => {
  expect(() => signerFromPkcs12(bytes(rc2), 'päss')).toThrow('Export it again with AES');
  expect(() => signerFromPkcs12(Buffer.from('nonsense'), '')).toThrow(Refusal);
});

test('a demonstration seals with a certificate of its own, production does not', async () => {
  const installation = { origin: 'https://letters.example', dataFolder: await folder() };
  expect((await installationSigner({}, { ...installation, demonstration: true })).chain).toEqual([]);
  await expect(installationSigner({}, { ...installation, demonstration: false })).rejects.toThrow(Refusal);
  await expect(installationSigner({ pkcs12: '/nowhere' }, { ...installation, demonstration: false })).rejects.toThrow(
    '/nowhere',
  );
});
