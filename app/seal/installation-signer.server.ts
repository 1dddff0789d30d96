import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '~/platform/refusal';
import { signerFromPkcs12 } from './pkcs12.server';
import { selfIssuedSigner } from './self-issued.server';
import { type Signer, signerFromPem } from './signer.server';

/** The settings that name the key of the seal; paths of files. */
export interface SealSettings {
  readonly key?: string | undefined;
  readonly certificate?: string | undefined;
  readonly pkcs12?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * The signer that the settings name: a PKCS#12 file, or a key and its certificate in PEM. Without either a demonstration issues its
 * certificate to itself, in the file `seal.pem` of its data folder; production has none.
 * @throws Refusal when nothing is named, or what is named cannot be read
 */
export async function installationSigner(
  seal: SealSettings,
  installation: { origin: string; dataFolder: string; demonstration: boolean },
): Promise<Signer> {
  if (seal.pkcs12) return signerFromPkcs12(await read(seal.pkcs12), seal.password ?? '');
  if (seal.key && seal.certificate) {
    const [key, certificate] = await Promise.all([read(seal.key), read(seal.certificate)]);
    const files = { key: key.toString('utf8'), certificate: certificate.toString('utf8') };
    return signerFromPem({ ...files, ...(seal.password !== undefined && { passphrase: seal.password }) });
  }
  if (seal.key || seal.certificate) throw new Refusal('The seal needs both, the key and its certificate.');
  if (!installation.demonstration) throw new Refusal('No key for the seal is set: nothing can be sealed.');
  return selfIssuedSigner(join(installation.dataFolder, 'seal.pem'), new URL(installation.origin).host);
}

async function read(path: string): Promise<Buffer> {
  return readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw new Refusal(`The file ${path} of the seal cannot be read (${fault.code}).`);
  });
}
