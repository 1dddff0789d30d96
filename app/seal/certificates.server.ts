import { X509Certificate } from 'node:crypto';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/settings.server';
import { digestOf, storage } from '~/platform/storage.server';
import { installationSigner } from './installation-signer.server';
import type { Signer } from './signer.server';

/**
 * The signer of this installation, as the settings name it, read anew so that a renewed certificate counts at once.
 * @throws Refusal where there is none, or it cannot be read
 */
export const installedSigner = (): Promise<Signer> => installationSigner(settings().seal, settings());

/** Keeps the certificate of a seal, so that what it sealed can be verified after it was replaced. Gives its digest. */
export const keepCertificate = ({ certificate }: Signer): Promise<string> =>
  storage().put(certificate, { type: 'application/pkix-cert' });

/** Every certificate with which this installation has sealed a letter that is on record. */
export async function knownCertificates(): Promise<X509Certificate[]> {
  const seals = await database().seal.findMany({
    distinct: ['certificateDigest'],
    select: { certificateDigest: true },
  });
  const kept = await Promise.all(seals.map(({ certificateDigest }) => storage().read(certificateDigest)));
  return kept.flatMap((der) => (der ? [new X509Certificate(der)] : []));
}

/** Whom a certificate names, and its SHA-256 in hexadecimal. */
export function certificateNamed(der: Uint8Array): { name: string; digest: string } {
  const { subject } = new X509Certificate(der);
  return { name: /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', '), digest: digestOf(der) };
}
