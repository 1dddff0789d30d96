import { X509Certificate } from 'node:crypto';
import { digestOf } from '~/platform/installation/storage.server';
import { sentences } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { turns } from '~/platform/work/turns';
import { installedAuthority, installedSigner, knownCertificates } from '~/seal/signature/certificates.server';
import { type Verification, verificationInWords } from '~/seal/verify/verification';
import { verifyPdf } from '~/seal/verify/verify.server';
import { editionOnRecord, shownEdition } from '../publication/edition-record.server';
import type { ShownEdition, Verified } from './verify';

const words = sentences('publication/verifications', {
  busy: 'We are verifying many files at the moment. Try again in a few seconds.',
});
const inTurn = turns({ atOnce: 1, waiting: 12 });

/** Says what a PDF is, and what is on record of its edition. The file is kept nowhere. */
export async function verifyFile(file: Blob, at: Date): Promise<Verified> {
  const verified = await inTurn(async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const present = new X509Certificate((await installedSigner()).certificate);
    const known = { now: at, authorities: (await installedAuthority())?.trusted };
    const found = await verifyPdf(bytes, [present, ...(await knownCertificates())], known);
    return { found, pdfDigest: digestOf(bytes) };
  });
  if (verified === 'full') throw new Refusal(words.sentence('busy'));
  const { found, pdfDigest } = verified;
  const onRecord = found.genuine ? await editionOnRecord({ digest: found.digest }, at) : null;
  return {
    kind: 'file',
    genuine: found.genuine,
    sentences: found.genuine ? verificationInWords(found).slice(0, 1) : verificationInWords(found),
    code: null,
    edition: found.genuine ? inFile(found, pdfDigest) : null,
    record: onRecord?.record ?? null,
  };
}

function inFile(found: Verification & { genuine: true }, pdfDigest: string): ShownEdition {
  const { edition, sealedAt, timeStamp = null, certificate, checkCode } = found;
  return { ...shownEdition(edition), sealedAt, timeStamp, certificate, checkCode, pdfDigest };
}

/** Says what is on record of a check code, in its written form. */
export async function verifyCode(code: string, at: Date): Promise<Verified> {
  const found = await editionOnRecord({ checkCode: code }, at);
  return {
    kind: 'code',
    genuine: found !== null,
    sentences: [],
    code,
    edition: found?.edition ?? null,
    record: found?.record ?? null,
  };
}
