import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '~/platform/request/refusal';
import { keyWords } from './key.words';
import { outsideSigner } from './outside-signer.server';
import { signerFromPkcs12 } from './pkcs12.server';
import { selfIssuedSigner } from './self-issued.server';
import { certificatesInPem, type Signer, signerFromPem } from './signer.server';
import type { TimeStampAuthority } from './time-stamp-authority.server';

/** The settings that name the key of the seal; paths of files. */
export interface SealSettings {
  readonly key?: string | undefined;
  readonly certificate?: string | undefined;
  readonly pkcs12?: string | undefined;
  readonly password?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly serviceToken?: string | undefined;
  readonly gives?: 'signature' | 'cms' | undefined;
  readonly authority?: string | undefined;
  readonly authorityCertificate?: string | undefined;
}

/**
 * The signer that the settings name: a program or a service that keeps the key, a PKCS#12 file, or a key and its certificate in PEM.
 * Without any a demonstration issues its certificate to itself, in the file `seal.pem` of its data folder; production has none.
 * @throws Refusal when nothing is named or more than one, or what is named cannot be read
 */
export async function installationSigner(
  seal: SealSettings,
  installation: { origin: string; dataFolder: string; demonstration: boolean },
): Promise<Signer> {
  const named = [seal.pkcs12, seal.key, seal.command, seal.service].filter((one) => one !== undefined);
  if (named.length > 1) throw new Refusal(keyWords.sentence('oneOnly'));
  if (seal.pkcs12) return signerFromPkcs12(await read(seal.pkcs12), seal.password ?? '');
  if (seal.command || seal.service) return outside(seal);
  if (seal.key && seal.certificate) {
    const [key, certificate] = await Promise.all([read(seal.key), read(seal.certificate)]);
    const files = { key: key.toString('utf8'), certificate: certificate.toString('utf8') };
    return signerFromPem({ ...files, ...(seal.password !== undefined && { passphrase: seal.password }) });
  }
  if (seal.key || seal.certificate) throw new Refusal(keyWords.sentence('bothNeeded'));
  if (!installation.demonstration) throw new Refusal(keyWords.sentence('none'));
  return selfIssuedSigner(join(installation.dataFolder, 'seal.pem'), new URL(installation.origin).host);
}

async function outside({ command, service, serviceToken, certificate, gives = 'signature' }: SealSettings) {
  if (!certificate) throw new Refusal(keyWords.sentence('outsideCertificate'));
  const place = command ? { command } : { address: service ?? '', bearer: serviceToken };
  return outsideSigner({ place, gives }, certificatesInPem((await read(certificate)).toString('utf8')));
}

/**
 * The time-stamp authority that the settings name; undefined where they name none: then seals are B-B.
 * @throws Refusal when its certificate cannot be read
 */
export async function installationAuthority(seal: SealSettings): Promise<TimeStampAuthority | undefined> {
  const { authority: address, authorityCertificate: file } = seal;
  if (!address) return undefined;
  return { address, trusted: file ? certificatesInPem((await read(file)).toString('utf8')) : [] };
}

async function read(path: string): Promise<Buffer> {
  return readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw new Refusal(keyWords.sentence('unreadable', { path, code: fault.code ?? '' }));
  });
}
