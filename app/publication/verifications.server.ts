import { X509Certificate } from 'node:crypto';
import type { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/refusal';
import { turns } from '~/platform/turns';
import { installedAuthority, installedSigner, knownCertificates } from '~/seal/certificates.server';
import { verificationInWords } from '~/seal/verification';
import { verifyPdf } from '~/seal/verify.server';
import { readableAt } from './published.server';
import type { EditionOnRecord, Verified } from './verify';

const words = sentences({ busy: 'Many files are being verified at this moment. Try again in a few seconds.' });
const inTurn = turns({ atOnce: 1, waiting: 12 });

/** Says what a PDF is, and what is on record of its edition. The file is kept nowhere. */
export async function verifyFile(file: Blob, at: Date): Promise<Verified> {
  const found = await inTurn(async () => {
    const present = new X509Certificate((await installedSigner()).certificate);
    const known = { now: at, authorities: (await installedAuthority())?.trusted };
    return verifyPdf(new Uint8Array(await file.arrayBuffer()), [present, ...(await knownCertificates())], known);
  });
  if (found === 'full') throw new Refusal(words('en')('busy'));
  const record = found.genuine ? await onRecord({ digest: found.digest }, at) : null;
  return { kind: 'file', genuine: found.genuine, sentences: verificationInWords(found), record };
}

/** Says what is on record of a check code, in its written form. */
export async function verifyCode(code: string, at: Date): Promise<Verified> {
  return { kind: 'code', code, record: await onRecord({ checkCode: code }, at) };
}

const selection = (at: Date) =>
  ({
    number: true,
    voidedAt: true,
    seal: { select: { sealedAt: true, pdfDigest: true, certificateName: true } },
    text: { select: { title: true, language: true, version: { select: { number: true } } } },
    signatories: {
      orderBy: { position: 'asc' },
      select: { endorsement: { select: { printedName: true, country: true, withdrawnAt: true } } },
    },
    letter: {
      select: {
        slug: true,
        lead: { select: { displayName: true } },
        publications: { where: readableAt(at).publications?.some ?? {}, select: { id: true } },
        takedowns: { where: { liftedAt: null }, select: { id: true } },
      },
    },
  }) satisfies Prisma.EditionSelect;

async function onRecord(where: { digest: string } | { checkCode: string }, at: Date): Promise<EditionOnRecord | null> {
  const edition = await database().edition.findFirst({
    where: { ...where, seal: { isNot: null } },
    select: selection(at),
  });
  if (!edition?.seal) return null;
  const { seal, text, letter, signatories, number, voidedAt } = edition;
  const readable = letter.publications.length > 0 && letter.takedowns.length === 0;
  const standing = signatories.map(({ endorsement }) => endorsement);
  return {
    sealedAt: seal.sealedAt,
    voidedAt,
    published: readable
      ? {
          slug: letter.slug,
          title: text.title,
          language: text.language,
          lead: letter.lead.displayName,
          number,
          version: text.version.number,
          signatories: standing.length,
          countries: new Set(standing.map(({ country }) => country)).size,
          pdfDigest: seal.pdfDigest,
          certificateName: seal.certificateName,
          withdrawn: standing.flatMap(({ printedName: name, withdrawnAt }) =>
            withdrawnAt ? [{ name, at: withdrawnAt }] : [],
          ),
        }
      : null,
  };
}
