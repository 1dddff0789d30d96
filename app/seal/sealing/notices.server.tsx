import EditionVoided, { subject as voidedSubject } from '@emails/edition-voided';
import SealedCopy, { subject as copySubject } from '@emails/sealed-copy';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { storage } from '~/platform/installation/storage.server';
import { dateInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { languageOfSigned } from '~/sign-on/preparation/mail-language.server';
import { editionSchema } from '../edition/edition';
import { sealedFileName } from '../edition/file-name';
import { copyLink } from './copy-links.server';
import { writeExpertCopy } from './expert-copies.server';

/** The mails of the seal: the sealed letter to who signed it, once it was delivered, and the news that an edition became void. */
export const sealNotices: NoticeWriters = {
  'sealed-copy': writeCopy,
  'later-edition': writeCopy,
  'expert-copy': writeExpertCopy,
  'edition-voided': writeVoided,
};

async function writeCopy(copyId: string, address: string) {
  const copy = await copyToWrite(copyId);
  const pdf = copy && (await storage().read(copy.seal.pdfDigest));
  if (!copy || !pdf) return null;
  const { content, seal, delivery, endorsement } = copy;
  const language = await languageOfSigned(endorsement.preparationId, address);
  const printed = content.signatories.some(({ endorsementId }) => endorsementId === endorsement.id);
  const attached = seal.bytes <= settings().attachmentBytes;
  const props = {
    ...sender(language),
    later: copy.askedByLead,
    late: !printed,
    organisation: endorsement.printedName,
    lead: copy.lead,
    letterTitle: content.text.title,
    edition: content.number,
    deliveredOn: dateInWords(delivery.at, copy.timeZone, language),
    signatoryCount: content.signatories.length,
    checkCode: copy.checkCode,
    verifyLink: `${settings().origin}/verify/${copy.checkCode}`,
    ...(attached ? {} : { pdfLink: copyLink(copyId) }),
  };
  const file = { type: 'application/pdf', digest: seal.pdfDigest, bytes: pdf };
  const { date } = content.imprint;
  const name = sealedFileName({ date, shortTitle: content.letter.shortTitle, language: content.text.language });
  return {
    subject: copySubject(props),
    mail: <SealedCopy {...props} />,
    attachments: attached ? [{ name, ...file }] : [],
  };
}

/** What a copy is of, and for whom; null where its organisation is a signatory no more. */
async function copyToWrite(id: string) {
  const copy = await database().sealedCopy.findUnique({
    where: { id },
    include: {
      endorsement: true,
      edition: {
        include: {
          seal: true,
          text: { select: { versionId: true } },
          letter: {
            select: {
              lead: { select: { displayName: true } },
              openings: { orderBy: { openedAt: 'desc' }, take: 1, select: { timeZone: true } },
            },
          },
        },
      },
    },
  });
  if (!copy?.edition.seal || copy.endorsement.withdrawnAt || copy.endorsement.declinedAt) return null;
  const { letterId, letter, seal, checkCode, text, content } = copy.edition;
  const delivery = await firstDelivery(database(), letterId, text.versionId);
  return (
    delivery && {
      ...{ endorsement: copy.endorsement, askedByLead: copy.askedByLead, seal, checkCode, delivery },
      content: editionSchema.parse(JSON.parse(content)),
      lead: letter.lead.displayName,
      timeZone: letter.openings[0]?.timeZone ?? 'Europe/Brussels',
    }
  );
}

async function writeVoided(editionId: string) {
  const edition = await database().edition.findUnique({ where: { id: editionId }, include: { text: true } });
  const moved = edition?.voidedReason === 'moved';
  const names = edition && !moved ? await whoFell(editionId) : '';
  if (!edition?.voidedAt || edition.voidedReason === 'superseded' || !(names || moved)) return null;
  const props = {
    ...sender(),
    letterTitle: edition.text.title,
    organisation: names ?? '',
    because: moved
      ? ('moved' as const)
      : edition.voidedReason === 'withdrawal'
        ? ('withdrawn' as const)
        : ('unverified' as const),
    link: `${settings().origin}/desk/letters/${edition.letterId}/seal`,
  };
  return { subject: voidedSubject(props), mail: <EditionVoided {...props} /> };
}

/** The signatories and experts of a void edition who withdrew, or whose evidence was revoked last. */
async function whoFell(editionId: string): Promise<string> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT n.printed_name AS name
    FROM edition_signatory s JOIN edition e ON e.id = s.edition_id JOIN endorsement n ON n.id = s.endorsement_id
    WHERE s.edition_id = ${editionId}::uuid AND CASE e.voided_reason
      WHEN 'withdrawal' THEN n.withdrawn_at IS NOT NULL
      ELSE EXISTS (SELECT FROM evidence v WHERE v.organisation_id = n.organisation_id AND v.revoked_at >= e.frozen_at) END
    UNION ALL
    SELECT n.name FROM edition_expert s JOIN edition e ON e.id = s.edition_id JOIN expert_endorsement n ON n.id = s.endorsement_id
    WHERE s.edition_id = ${editionId}::uuid AND e.voided_reason = 'withdrawal' AND n.withdrawn_at IS NOT NULL AND n.name IS NOT NULL`;
  return new Intl.ListFormat('en-GB').format(rows.map(({ name }) => name));
}
