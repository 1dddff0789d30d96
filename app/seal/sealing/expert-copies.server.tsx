import ExpertCopy, { subject } from '@emails/expert-copy';
import { type Delivery, firstDelivery } from '~/letters/letter/delivery.server';
import { standsAsE } from '~/letters/letter/standing.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import { dateInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import { promiseEach } from '~/platform/notice/notices.server';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { readExpert } from '~/sign-on/expert/expert-read.server';
import { editionSchema } from '../edition/edition';
import { sealedFileName } from '../edition/file-name';
import { type SealedFile, sealedFile } from '../edition/pdf-answer.server';

/** Promises the sealed letter to every expert who signed the version that was delivered: once for each signature. */
export async function promiseExpertCopies(
  tx: Transaction,
  letterId: string,
  { versionId }: Pick<Delivery, 'versionId'>,
): Promise<void> {
  const mails = await tx.$queryRaw<{ aboutId: string; address: string }[]>`
    SELECT e.id AS "aboutId", e.address FROM expert_endorsement e
    WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE}
      AND EXISTS (SELECT FROM expert_consent c JOIN text t ON t.id = c.text_id
        WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)
      AND NOT EXISTS (SELECT FROM notice WHERE kind = 'expert-copy' AND about_id = e.id AND address = e.address)`;
  await promiseEach(tx, 'expert-copy', mails);
}

/** Letters that were signed by experts who have no copy yet: whether one is due is seen with the letter. */
export const lettersWithExpertsWaiting = (): Promise<{ id: string }[]> =>
  database().$queryRaw`
    SELECT DISTINCT e.letter_id AS id FROM expert_endorsement e
    WHERE ${standsAsE} AND NOT EXISTS (
      SELECT FROM notice WHERE kind = 'expert-copy' AND about_id = e.id AND address = e.address)`;

/** The edition that was delivered of what an expert signed; null where it was not, or the expert stands no more. */
async function deliveredTo(endorsementId: string) {
  const expert = await readExpert(endorsementId);
  if (!expert || expert.withdrawnAt || expert.declinedAt) return null;
  const delivery = await firstDelivery(database(), expert.letterId, expert.versionId);
  if (!delivery) return null;
  const id = delivery.editionId;
  const edition = await database().edition.findUniqueOrThrow({ where: { id }, include: { seal: true } });
  return edition.seal ? { expert, delivery, edition, seal: edition.seal } : null;
}

/** The sealed letter for an expert, attached, or by a link where it is too large. */
export async function writeExpertCopy(endorsementId: string) {
  const found = await deliveredTo(endorsementId);
  const pdf = found && (await storage().read(found.seal.pdfDigest));
  if (!found || !pdf) return null;
  const { expert, delivery, edition, seal } = found;
  const content = editionSchema.parse(JSON.parse(edition.content));
  const attached = seal.bytes <= settings().attachmentBytes;
  const { origin } = settings();
  const props = {
    ...{ ...sender(expert.language), lead: expert.lead, letterTitle: content.text.title },
    late: !(content.experts ?? []).some((one) => one.endorsementId === endorsementId),
    deliveredOn: dateInWords(delivery.at, expert.timeZone, expert.language),
    signatoryCount: content.signatories.length,
    expertCount: content.experts?.length ?? 0,
    ...{ checkCode: edition.checkCode, verifyLink: `${origin}/verify/${edition.checkCode}` },
    ...(attached ? {} : { pdfLink: `${origin}/experts/copies/${tokenFor('expert-copy', endorsementId)}` }),
  };
  const named = { date: content.imprint.date, shortTitle: content.letter.shortTitle, language: content.text.language };
  const file = { name: sealedFileName(named), type: 'application/pdf', digest: seal.pdfDigest, bytes: pdf };
  return { subject: subject(props), mail: <ExpertCopy {...props} />, attachments: attached ? [file] : [] };
}

/** The sealed PDF that the link in such a mail names; null where it names none. */
export async function expertPdf(token: string | undefined): Promise<SealedFile | null> {
  const id = readToken('expert-copy', token);
  const found = id ? await deliveredTo(id) : null;
  return found && sealedFile({ content: found.edition.content, seal: found.seal });
}
