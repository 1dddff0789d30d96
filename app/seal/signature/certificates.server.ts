import { X509Certificate } from 'node:crypto';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { digestOf, storage } from '~/platform/installation/storage.server';
import { isRefusal } from '~/platform/request/refusal';
import { installationAuthority, installationSigner } from './installation-signer.server';
import type { Signer } from './signer.server';
import type { TimeStampAuthority } from './time-stamp-authority.server';

/**
 * The signer of this installation, as the settings name it, read anew so that a renewed certificate counts at once.
 * @throws Refusal where there is none, or it cannot be read
 */
export const installedSigner = (): Promise<Signer> => installationSigner(settings().seal, settings());

/** The time-stamp authority of this installation, as the settings name it; undefined where seals bear no time stamp. */
export const installedAuthority = (): Promise<TimeStampAuthority | undefined> => installationAuthority(settings().seal);

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

/** The certificates with which this installation seals and has sealed, PEM, the present one first. */
export async function installedCertificate(): Promise<string> {
  const present = new X509Certificate((await installedSigner()).certificate);
  const earlier = (await knownCertificates()).filter((one) => !one.raw.equals(present.raw));
  return [present, ...earlier].map((one) => one.toString()).join('');
}

/** SHA-256 of the certificate with which this installation seals now, in hexadecimal; null where there is none. */
export async function installedFingerprint(): Promise<string | null> {
  try {
    return digestOf((await installedSigner()).certificate);
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw thrown;
  }
}
