import 'reflect-metadata';
import { createPrivateKey, KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as x509 from '@peculiar/x509';
import { certificatesInPem, type Signer, signerOf } from './signer.server';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const year = 365.25 * 24 * 60 * 60 * 1000;

/**
 * The seal that an installation issues to itself: it shows that a file is unchanged and comes from here, not who runs it.
 * Made once and kept, readable by its owner alone; of two that make it at the same time, one is kept.
 * @param path the file that holds certificate and key, PEM
 * @param name the name in the certificate, such as the installation's host
 */
export async function selfIssuedSigner(path: string, name: string): Promise<Signer> {
  const kept = (await readIfThere(path)) ?? (await keepFirst(path, await makeSelfIssued(name)));
  return signerOf(createPrivateKey(kept), certificatesInPem(kept));
}

/** A new P-256 key with its certificate, PEM. */
async function makeSelfIssued(name: string): Promise<string> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = Date.now();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    name: [{ CN: [`Seal of ${name}`] }, { O: ['Undersigned (self-issued)'] }],
    // The demonstration seals letters of the months before it was set up.
    notBefore: new Date(now - year),
    notAfter: new Date(now + 10 * year),
    signingAlgorithm: algorithm,
    keys: keys as CryptoKeyPair,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' });
  return `${certificate.toString('pem')}\n${key}`;
}

/** Keeps the file whole or not at all; if another was quicker, gives that one. */
async function keepFirst(path: string, pem: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(pem);
    await file.sync();
    await link(unfinished, path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
  return readFile(path, 'utf8');
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
}
