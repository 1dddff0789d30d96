import { firstDelivery } from '~/letters/letter/delivery.server';
import { stillInTime } from '~/letters/letter/in-time.server';
import { stands } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { dayIn, moment } from '~/platform/locale/dates';
import { promiseNotice, promiseNotices } from '~/platform/notice/notices.server';
import type { DoingOnLetter, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { rowsOf } from '~/trail/named-facts';
import { administratorsOf } from '../opening/authority.server';
import { openedText } from '../opening/opened-text.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { textOut } from '../opening/text-out.server';
import { invitedAs } from './expert';
import { settleAsExpert } from './expert-arrivals.server';
import { type ExpertDeclared, isExpertDeclaration } from './expert-declaration';
import type { ExpertFields } from './expert-form';
import { holdInvitation } from './expert-invitations.server';
import type { ExpertLink } from './expert-links.server';
import { refuseExpert } from './expert-refusals.server';

/** The text in force of an opening, that of a change that is out, and the declaration by which an expert consents to them. */
export async function toSign(reading: Database | Transaction, opening: OpeningAt) {
  const [text, out, delivery, { lead }] = [
    await openedText(reading, opening.versionId),
    await textOut(reading, opening.id),
    await firstDelivery(reading, opening.letterId, opening.versionId),
    await reading.letter.findUniqueOrThrow({
      where: { id: opening.letterId },
      select: { lead: { select: { displayName: true } } },
    }),
  ];
  const next = out && (await openedText(reading, out.versionId));
  const declared: ExpertDeclared = {
    ...{ title: text.parts.title, lead: lead.displayName, version: text.version, digest: text.digest },
    next: next && { version: next.version, digest: next.digest },
    deliveredOn: delivery && dayIn(opening.timeZone, delivery.at),
  };
  return { text, next, declared };
}

/**
 * Signs the letter in one’s own name, by the link that was mailed to the expert’s mailbox. One transaction; however often and however
 * many at once, one signature. Who signed another version before consents to this one, with the line as it is typed now.
 * @param arrivalId under which the request is on record, and is settled with it
 * @returns the endorsement’s id
 * @throws Refusal where it is late, the letter takes no experts, or what was shown has changed
 */
export async function signAsExpert(
  link: ExpertLink,
  typed: ExpertFields,
  arrivalId: string | null = null,
): Promise<string> {
  const work = (letter: DoingOnLetter<'expert-signed'>) => sign(letter, link, typed, arrivalId);
  try {
    return await onLetter('expert-signed', link.letterId, { at: link.at }, work);
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'expert_endorsement_standing')) refuseExpert('signedAlready');
    throw thrown;
  }
}

async function sign(
  letter: DoingOnLetter<'expert-signed'>,
  link: ExpertLink,
  typed: ExpertFields,
  arrivalId: string | null,
) {
  const { tx, at, did } = letter;
  await stillInTime(letter);
  const { address, expertInvitationId: invitationId } = link;
  await holdInvitation(tx, invitationId);
  const invitation = await tx.expertInvitation.findUniqueOrThrow({ where: { id: invitationId } });
  if (invitation.cancelledAt || !address) return refuseExpert('cancelled');
  const { text, next, declared } = await toSign(tx, await requireTaking(tx, link));
  if (!isExpertDeclaration(typed.declaration, declared)) refuseExpert('shownChanged');
  await requireNotLeftOut(tx, link, declared.lead);
  const texts = [text.id, ...(next ? [next.id] : [])];
  const id = await standUnder(tx, link, typed, text.id);
  const given = await tx.expertConsent.createManyAndReturn({
    data: texts.map((textId) => ({
      ...{ endorsementId: id, textId, basis: 'co_signed' as const, givenAt: at },
      ...{ typedName: typed.name, declaration: typed.declaration, means: 'link', mailedTo: address },
    })),
    skipDuplicates: true,
  });
  const own = given.find(({ textId }) => textId === text.id)!;
  await tx.expertInvitation.update({ where: { id: invitationId }, data: { declinedAt: null, declinedReason: null } });
  await settleAsExpert(tx, arrivalId, id);
  await promiseNotice(tx, { kind: 'expert-receipt', aboutId: own.id, address });
  if (invitedAs(invitation.name, typed.name)) await tellLead(letter, id);
  const plain = { expertEndorsementId: id, textDigest: text.digest, basis: 'co_signed', means: 'link' } as const;
  return did({ plain, values: { expert: typed.name }, beside: [rowsOf('expert_invitation', [invitation])] }, id);
}

/** Who signs under another name than the invited one is told to the lead, which may leave it out. */
async function tellLead({ tx, id: letterId }: HeldLetter, aboutId: string): Promise<void> {
  const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
  await promiseNotices(tx, { kind: 'expert-other-name', aboutId }, await administratorsOf(tx, leadId));
}

/** The opening under which experts can sign at the moment of the link. @throws Refusal where they cannot */
async function requireTaking(tx: Transaction, { letterId, at }: ExpertLink): Promise<OpeningAt> {
  const opening = await openingOf(tx, letterId, at);
  if (!opening) return refuseExpert('notOpen');
  if (!opening.open) refuseExpert('closed', { when: moment(opening.endsAt, opening.timeZone) });
  if (!opening.call.takesExperts) refuseExpert('organisationsOnly');
  return opening;
}

async function requireNotLeftOut(tx: Transaction, { letterId, address }: ExpertLink, lead: string): Promise<void> {
  const leftOut = { letterId, address, declinedAt: { not: null } };
  if ((await tx.expertEndorsement.count({ where: leftOut })) > 0) refuseExpert('leftOut', { lead });
}

/** The endorsement, new, or standing for another version, with the line as it is signed now. @returns its id */
async function standUnder(
  tx: Transaction,
  { letterId, address, expertInvitationId, at }: ExpertLink,
  { name, title, affiliation }: ExpertFields,
  textId: string,
): Promise<string> {
  const standing = await tx.expertEndorsement.findFirst({
    where: { letterId, address, ...stands },
    include: { consents: { where: { textId }, select: { id: true } } },
  });
  if (standing?.consents.length) refuseExpert('signedAlready');
  const line = { name, title, affiliation, signedAt: at };
  const { id } = standing
    ? await tx.expertEndorsement.update({ where: { id: standing.id }, data: line })
    : await tx.expertEndorsement.create({
        data: { letterId, invitationId: expertInvitationId, address, endorsedAt: at, ...line },
      });
  return id;
}
