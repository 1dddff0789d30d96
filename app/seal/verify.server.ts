import { createHash, X509Certificate } from 'node:crypto';
import { attachments } from './attachments';
import { checkCode } from './check-code';
import { readCms } from './cms.server';
import { findSeal, outside, type Sealed } from './container';
import { publicEditionSchema } from './edition';
import { readAttached } from './read-attached.server';
import type { SealCertificate, Verification } from './verification';

/** The largest file that is looked at, in bytes. */
export const largestPdf = 30 * 1024 * 1024;

const refuse = (reason: string, intact = false, certificate?: SealCertificate): Verification => ({
  genuine: false,
  intact,
  reason,
  ...(certificate && { certificate }),
});

/**
 * Says whether a file is a sealed letter as it was sealed: no byte changed, in the signature's container neither; nothing added; and
 * what it carries agrees with its check code. Never throws, whatever the file is.
 * @param trusted the certificates, each that of a seal itself, with which genuine letters are sealed
 */
export async function verifyPdf(
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
  now = new Date(),
): Promise<Verification> {
  try {
    if (bytes.length > largestPdf) return refuse('The file is larger than any sealed letter: more than 30 MB.');
    const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') return refuse('The file is not a PDF.');
    const seal = findSeal(pdf);
    if (typeof seal === 'string') return refuse(seal);
    const contentDigest = createHash('sha256').update(outside(pdf, seal.container)).digest();
    const certificates = readCms(seal.contents, contentDigest);
    if (typeof certificates === 'string') return refuse(certificates);
    const own = new X509Certificate(certificates[0] ?? Buffer.alloc(0));
    return await verifyUnchanged(pdf, seal, own, trusted, now);
  } catch {
    return refuse('The file cannot be read as a sealed letter.');
  }
}

/** The seal holds; what remains is whose it is, and whether the file agrees with itself. */
async function verifyUnchanged(
  pdf: Buffer,
  { moment }: Sealed,
  own: X509Certificate,
  trusted: readonly X509Certificate[],
  now: Date,
): Promise<Verification> {
  const certificate = described(own);
  const known = trusted.some((one) => one.raw.equals(own.raw));
  if (!known)
    return refuse(
      'The file is unchanged, but it was sealed with a certificate that is not known here.',
      true,
      certificate,
    );
  if (moment < certificate.notBefore || moment > certificate.notAfter) {
    return refuse('The certificate was not valid at the moment of sealing.', true, certificate);
  }
  const carried = await readAttached(pdf);
  const text = carried.files.get('edition.json') ?? '';
  const edition = publicEditionSchema.parse(JSON.parse(text));
  const digest = createHash('sha256').update(text).digest('hex');
  const expected = attachments(text, edition);
  const agrees =
    expected.length === carried.files.size &&
    expected.every((file) => carried.files.get(file.name) === file.text) &&
    carried.keywords.split(/,\s*/).includes(checkCode(digest)) &&
    new Date(edition.sealing.moment).setMilliseconds(0) === moment.getTime();
  if (!agrees) return refuse('What the file carries does not agree with its check code.', true, certificate);
  return {
    genuine: true,
    intact: true,
    certificate,
    sealedAt: moment,
    edition,
    digest,
    checkCode: checkCode(digest),
    expiredSince: now > certificate.notAfter,
  };
}

function described(certificate: X509Certificate): SealCertificate {
  const named = (field: string) => new RegExp(`^${field}=(.+)$`, 'm').exec(certificate.subject)?.[1];
  return {
    sealedBy: named('O') && !named('CN') ? (named('O') ?? '') : (named('CN') ?? certificate.subject),
    subject: certificate.subject.replaceAll('\n', ', '),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    fingerprint: createHash('sha256').update(certificate.raw).digest('hex'),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
  };
}
