import { createHash, X509Certificate } from 'node:crypto';
import { isSentence, type Sentence } from '~/platform/locale/sentences';
import { attachments } from '../edition/attachments';
import { checkCode } from '../edition/check-code';
import { publicEditionSchema } from '../edition/edition';
import { readCms } from '../signature/cms.server';
import { isTrusted, readTimeStamp, type TimeStamp } from '../signature/time-stamp.server';
import { findSeal, outside, type Sealed } from '../typeset/container';
import { verdict } from '../typeset/verdict.words';
import { readAttached } from './read-attached.server';
import type { SealCertificate, Verification } from './verification';

/** What else a verifier knows: the time, and the certificates of time-stamp authorities that it trusts. */
export interface Known {
  readonly now?: Date | undefined;
  readonly authorities?: readonly X509Certificate[] | undefined;
}

/** The largest file that is looked at, in bytes. */
const largestPdf = 30 * 1024 * 1024;

type Refused = Verification & { genuine: false };
const refuse = (reason: Sentence, next: Refused['next'], certificate?: SealCertificate): Refused => ({
  genuine: false,
  intact: next === 'elsewhere',
  reason,
  next,
  ...(certificate && { certificate }),
});

/**
 * Says whether a file is a sealed letter as it was sealed: no byte of its sealed part changed, in the signature's container neither;
 * nothing added but blanks, which show nothing; and what it carries agrees with its check code. Never throws, whatever the file is.
 * @param trusted the certificates, each that of a seal itself, with which genuine letters are sealed
 */
export async function verifyPdf(
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
  known: Known = {},
): Promise<Verification> {
  try {
    if (bytes.length > largestPdf) return refuse(verdict('tooLarge'), 'original');
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return refuse(verdict('notPdf'), 'original');
    const seal = findSeal(file);
    if (isSentence(seal)) return refuse(seal, 'original');
    const found = await verifySealed(file.subarray(0, seal.end), seal, trusted, known);
    return withAddition(found, file.subarray(seal.end));
  } catch {
    return refuse(verdict('unreadable'), 'original');
  }
}

/** White space of PDF (ISO 32000-1, 7.2.2): behind the end of a file it means nothing to any reader. */
const blank = /^[\0\t\n\f\r ]*$/;

/** What was found of the sealed part, in the light of what was added behind it. */
function withAddition(found: Verification, added: Buffer): Verification {
  if (added.length === 0) return found;
  if (blank.test(added.toString('latin1'))) return found.genuine ? { ...found, blanksAdded: added.length } : found;
  // Another revision may show other pages, though every sealed byte is there.
  if (found.genuine) return refuse(verdict('addedBehind'), 'added', found.certificate);
  return found.intact ? refuse(verdict('unknownAndAdded'), 'added', found.certificate) : found;
}

async function verifySealed(
  pdf: Buffer,
  seal: Sealed,
  trusted: readonly X509Certificate[],
  known: Known,
): Promise<Verification> {
  const contentDigest = createHash('sha256').update(outside(pdf, seal.container)).digest();
  const parts = readCms(seal.contents, contentDigest);
  if (isSentence(parts)) return refuse(parts, 'original');
  const own = new X509Certificate(parts.certificates[0] ?? Buffer.alloc(0));
  const stamp = parts.timeStamp && timeStampIn(parts.timeStamp, parts.signature);
  if (stamp && isSentence(stamp)) return refuse(stamp, 'original');
  if (!trusted.some((one) => one.raw.equals(own.raw)))
    return refuse(verdict('unknownCertificate'), 'elsewhere', described(own));
  return verifyUnchanged(pdf, seal, own, stamp, known);
}

/** The time stamp of a seal, which no byte of it may say otherwise; or the sentence that says what is wrong. */
function timeStampIn(token: Buffer, signature: Uint8Array): TimeStamp | Sentence {
  const found = readTimeStamp(token, signature);
  if (isSentence(found) || found.token.equals(token)) return found;
  return verdict('stampChanged');
}

/** A clock may be wrong by this much: five minutes, in milliseconds. */
const tolerance = 5 * 60 * 1000;

/** The seal holds, and its certificate is known; what remains is whether the file agrees with itself. */
async function verifyUnchanged(
  pdf: Buffer,
  { moment }: Sealed,
  own: X509Certificate,
  stamp: TimeStamp | undefined,
  { now = new Date(), authorities = [] }: Known,
): Promise<Verification> {
  const certificate = described(own);
  const valid = (at: Date) => at >= certificate.notBefore && at <= certificate.notAfter;
  if (!valid(moment)) return refuse(verdict('certificateNotValid'), 'elsewhere', certificate);
  if (stamp && !valid(stamp.at)) return refuse(verdict('certificateNotValidAtStamp'), 'elsewhere', certificate);
  if (stamp && stamp.at.getTime() < moment.getTime() - tolerance)
    return refuse(verdict('stampOlder'), 'elsewhere', certificate);
  const carried = carriedBy(pdf, moment);
  if (!carried) return refuse(verdict('otherData'), 'elsewhere', certificate);
  return {
    genuine: true,
    intact: true,
    certificate,
    sealedAt: moment,
    ...(stamp && { timeStamp: { at: stamp.at, ...authorityOf(stamp, authorities) } }),
    ...carried,
    expiredSince: now > certificate.notAfter,
  };
}

/** The edition that the file carries; undefined where it does not agree with its digest, its other attachments, or the moment. */
function carriedBy(pdf: Buffer, moment: Date) {
  const carried = readAttached(pdf);
  const text = carried.files.get('edition.json') ?? '';
  const edition = publicEditionSchema.parse(JSON.parse(text));
  const digest = createHash('sha256').update(text).digest('hex');
  const expected = attachments(text, edition);
  const agrees =
    expected.length === carried.files.size &&
    expected.every((file) => carried.files.get(file.name) === file.text) &&
    carried.keywords.split(/,\s*/).includes(checkCode(digest)) &&
    new Date(edition.sealing.moment).setMilliseconds(0) === moment.getTime();
  return agrees ? { edition, digest, checkCode: checkCode(digest) } : undefined;
}

const authorityOf = ({ certificate }: TimeStamp, authorities: readonly X509Certificate[]) => ({
  authority: described(certificate).sealedBy,
  trusted: isTrusted(certificate, authorities),
});

/** Whom a certificate names and how long it is valid, as a person reads it. */
export function describedCertificate(der: Uint8Array): SealCertificate {
  return described(new X509Certificate(der));
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
