import { database, type Transaction } from '~/platform/database/database.server';
import { failureKept, noFailure } from '~/platform/database/kept-sentence.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { storage } from '~/platform/installation/storage.server';
import type { Sentence } from '~/platform/locale/sentences';
import { databaseNow } from '~/platform/request/arrival.server';
import { isRefusal, Refusal } from '~/platform/request/refusal';
import { defineJob } from '~/platform/work/queue.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type EditionContent, editionSchema, type VoidingReason } from '../edition/edition';
import { words } from '../edition/edition.words';
import { voidOne } from '../edition/voiding.server';
import {
  certificateNamed,
  installedAuthority,
  installedSigner,
  keepCertificate,
} from '../signature/certificates.server';
import { words as outside } from '../signature/outside.words';
import { PassingFault } from '../signature/passing-fault';
import { type SealedLetter, sealPdf } from './seal.server';
import { sealTiming } from './seal-job';

const say = words.sentence;

/** The job that seals a frozen edition. Killed anywhere, it leaves no seal or one seal, and runs again. */
export const sealJob = defineJob<{ editionId: string }>({
  ...sealTiming,
  run: ({ editionId }) => sealEdition(editionId),
});

/**
 * Sets and seals a frozen edition, once. What can never pass is written on the edition for the lead; what may pass
 * another time is thrown, so that the job runs again.
 */
export async function sealEdition(editionId: string): Promise<void> {
  const edition = await waitingEdition(editionId);
  if (!edition) return;
  try {
    const content = editionSchema.parse(JSON.parse(edition.content));
    const signer = await installedSigner();
    const sealed = await sealPdf(content, await logosOf(content), signer, await installedAuthority());
    const certificate = await keepCertificate(signer);
    await storage().put(sealed.pdf, { type: 'application/pdf' });
    await keepSeal(editionId, content, sealed, certificateNamed(signer.certificate).name, certificate);
  } catch (thrown) {
    if (isRefusal(thrown)) return writeFailure(editionId, thrown.sentence);
    const passing = thrown instanceof PassingFault;
    await writeFailure(
      editionId,
      passing ? outside.sentence('again', { sentence: thrown.sentence }) : say('unexpected'),
    );
    throw thrown;
  }
}

const waitingEdition = (id: string) =>
  database().edition.findFirst({ where: { id, voidedAt: null, seal: null }, select: { content: true } });

async function writeFailure(id: string, sentence: Sentence): Promise<void> {
  await database().edition.updateMany({ where: { id, voidedAt: null, seal: null }, data: failureKept(sentence) });
}

/** The logos that an edition prints, out of storage, by digest. @throws Refusal where one is missing */
export async function logosOf(content: EditionContent): Promise<Map<string, Uint8Array>> {
  const printed = [content.imprint.letterhead.logo, ...content.signatories.map(({ logo }) => logo)];
  const wanted = new Map(printed.flatMap((logo) => (logo ? [[logo.digest, logo.alt] as const] : [])));
  const read = async ([digest, organisation]: readonly [string, string]) => {
    const bytes = await storage().read(digest);
    if (!bytes) throw new Refusal(say('logoMissing', { organisation }));
    return [digest, bytes] as const;
  };
  return new Map(await Promise.all([...wanted].map(read)));
}

/** Writes the seal, unless the edition became void or somebody on it has gone meanwhile. */
async function keepSeal(
  editionId: string,
  content: EditionContent,
  { digest: pdfDigest, pdf, pages }: SealedLetter,
  certificateName: string,
  certificateDigest: string,
): Promise<void> {
  const at = await databaseNow();
  const sealedAt = new Date(content.sealing.moment);
  const seal = { editionId, sealedAt, pdfDigest, bytes: pdf.length, pages, certificateDigest, certificateName };
  const write = async (letter: DoingOnLetter<'edition-sealed'>) => {
    const { tx, did, didNot } = letter;
    const standing = await tx.edition.findFirst({
      where: { id: editionId, voidedAt: null, seal: null },
      select: { text: { select: { versionId: true } } },
    });
    if (!standing) return didNot();
    const gone = await whoIsGone(tx, content, standing.text.versionId);
    if (gone) {
      await voidOne(letter, editionId, gone);
      return didNot();
    }
    const { id: sealId } = await tx.seal.create({ data: seal, select: { id: true } });
    await tx.edition.update({ where: { id: editionId }, data: noFailure });
    return did({ plain: { editionId, sealId, pdfDigest, certificateDigest } });
  };
  await onLetter('edition-sealed', content.letter.id, { at }, write).catch((thrown: unknown) => {
    // Another worker was quicker: its seal stands.
    if (!isUniqueViolation(thrown)) throw thrown;
  });
}

/** Whether a signatory of the edition withdrew, or is verified no longer. */
async function whoIsGone(tx: Transaction, content: EditionContent, versionId: string): Promise<VoidingReason | null> {
  const found = await currentEndorsements(tx, content.letter.id, versionId);
  const verified = new Map(found.map((one) => [one.endorsementId, one.verified]));
  const states = content.signatories.map(({ endorsementId }) => verified.get(endorsementId));
  if (states.includes(undefined)) return 'withdrawal';
  return states.includes(false) ? 'revocation' : null;
}
