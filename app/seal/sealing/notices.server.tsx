import EditionVoided, { subject as voidedSubject } from '@emails/edition-voided';
import SealedCopy, { subject as copySubject } from '@emails/sealed-copy';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { editionSchema } from '../edition/edition';
import { sealedFileName } from '../edition/file-name';
import { copiesOf } from './copies.server';

/** The mails of the seal: the sealed letter to who signed it, and the news that an edition became void. */
export const sealNotices: NoticeWriters = { 'sealed-copy': writeCopy, 'edition-voided': writeVoided };

async function writeCopy(editionId: string, address: string) {
  const edition = await database().edition.findUnique({
    where: { id: editionId },
    include: { seal: true, letter: { select: { lead: { select: { displayName: true } } } } },
  });
  const pdf = edition?.seal && (await storage().read(edition.seal.pdfDigest));
  const organisation = await signedBy(editionId, address);
  if (!edition?.seal || !pdf || !organisation) return null;
  const content = editionSchema.parse(JSON.parse(edition.content));
  const { shortTitle } = content.letter;
  const props = {
    ...sender(),
    organisation,
    lead: edition.letter.lead.displayName,
    letterTitle: content.text.title,
    sealedAt: instantInWords(edition.seal.sealedAt, 'Europe/Brussels'),
    signatoryCount: content.signatories.length,
    checkCode: edition.checkCode,
    verifyLink: `${settings().origin}/verify/${edition.checkCode}`,
  };
  const name = sealedFileName({ date: content.imprint.date, shortTitle, language: content.text.language });
  return {
    subject: copySubject(props),
    mail: <SealedCopy {...props} />,
    attachments: [{ name, type: 'application/pdf', digest: edition.seal.pdfDigest, bytes: pdf }],
  };
}

/** The organisations for which a mailbox gets an edition, as printed. */
async function signedBy(editionId: string, address: string): Promise<string> {
  const copies = await copiesOf(database(), editionId);
  const own = copies.filter((copy) => copy.address === address).map(({ organisation }) => organisation);
  return new Intl.ListFormat('en-GB').format(own);
}

async function writeVoided(editionId: string) {
  const edition = await database().edition.findUnique({ where: { id: editionId }, include: { text: true } });
  const names = edition && (await whoFell(editionId));
  if (!edition?.voidedAt || edition.voidedReason === 'superseded' || !names) return null;
  const props = {
    ...sender(),
    letterTitle: edition.text.title,
    organisation: names,
    because: edition.voidedReason === 'withdrawal' ? ('withdrawn' as const) : ('unverified' as const),
    link: `${settings().origin}/desk/letters/${edition.letterId}/seal`,
  };
  return { subject: voidedSubject(props), mail: <EditionVoided {...props} /> };
}

/** The signatories of a void edition who withdrew, or whose evidence was revoked last. */
async function whoFell(editionId: string): Promise<string> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT n.printed_name AS name
    FROM edition_signatory s JOIN edition e ON e.id = s.edition_id JOIN endorsement n ON n.id = s.endorsement_id
    WHERE s.edition_id = ${editionId}::uuid AND CASE e.voided_reason
      WHEN 'withdrawal' THEN n.withdrawn_at IS NOT NULL
      ELSE EXISTS (SELECT FROM evidence v WHERE v.organisation_id = n.organisation_id AND v.revoked_at >= e.frozen_at) END
    ORDER BY s.position`;
  return new Intl.ListFormat('en-GB').format(rows.map(({ name }) => name));
}
