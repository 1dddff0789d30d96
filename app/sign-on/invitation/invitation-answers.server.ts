import type { Visitor } from '~/accounts/visitors.server';
import { stands } from '~/letters/letter/standing-endorsement';
import type { Member } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import { speakIn } from '~/platform/locale/reader.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { stillInTime } from '~/platform/request/in-time.server';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';
import type { DoingOnLetter, Done, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { signatoriesIn } from '../opening/authority.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { endPreparation } from '../preparation/preparations.server';
import { endPreparationsOf } from './invitations.server';

/** The capability of who holds an invitation link, or the link that stops invitations. */
export type InvitationLink = Capability<
  { invitation: true },
  {
    invitationId: string;
    letterId: string;
    at: Date;
  }
>;

/** The invitation that a link names, with what was answered; null where there is none. */
export async function invitationLink(purpose: 'invitation' | 'stop', token: string | undefined, at: Date) {
  const id = readToken(purpose, token);
  const invitation = id ? await database().invitation.findUnique({ where: { id } }) : null;
  if (!invitation) return null;
  const link = grant<InvitationLink>({ invitationId: invitation.id, letterId: invitation.letterId, at });
  return { link, invitation };
}

/** The invitation that the link of the address names; its page speaks the language of its mail. @throws NotFound where there is none */
export async function requireInvitation({ params, context }: Arriving, purpose: 'invitation' | 'stop' = 'invitation') {
  const found = await invitationLink(purpose, params['token'], await arrivalOf(context));
  if (!found) throw new NotFound();
  speakIn(context, 'link', found.invitation.language);
  return found;
}

/** Lets a page that leads on to an invitation, such as that of signing in, speak the language of its mail. */
export async function speakAsInvited({ context }: Pick<Arriving, 'context'>, onwards: string): Promise<void> {
  const [, token] = /^\/invitations\/([^/?]+)/.exec(onwards) ?? [];
  const found = token ? await invitationLink('invitation', token, await arrivalOf(context)) : null;
  speakIn(context, 'link', found?.invitation.language ?? null);
}

/**
 * Begins to answer an invitation for one’s organisation: finds its preparation, or starts one with its name, country
 * and logo as they are.
 * @returns the preparation’s id
 */
export async function beginInvitation(link: InvitationLink, member: Member<'prepare endorsements'>): Promise<string> {
  const by = { at: link.at, person: member.person };
  const work = () => onLetter('invitation-begun', link.letterId, by, (letter) => begin(letter, link, member));
  try {
    return await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'preparation_open')) return work();
    throw thrown;
  }
}

async function begin(
  letter: DoingOnLetter<'invitation-begun'>,
  link: InvitationLink,
  member: Member<'prepare endorsements'>,
): Promise<Done<string>> {
  const { tx, did, didNot } = letter;
  await stillInTime(tx, link.at);
  await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${link.invitationId}::uuid FOR UPDATE`;
  const invitation = await tx.invitation.findUniqueOrThrow({ where: { id: link.invitationId } });
  if (invitation.cancelledAt) refuse('invitationCancelled');
  const organisationId = member.organisation.id;
  if (invitation.organisationId && invitation.organisationId !== organisationId) refuse('invitationOfAnother');
  const opening = await openingOf(tx, link.letterId, link.at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) refuse('closed', { when: moment(opening.endsAt, opening.timeZone) });
  const text = await openedText(tx, opening.versionId);
  await refuseSecond(tx, link.letterId, member, text.id);
  const preparationId = await preparationFor(letter, link, member, text.id);
  if (invitation.begunAt && !invitation.declinedAt) return didNot(preparationId);
  await tx.invitation.update({
    where: { id: invitation.id },
    data: { begunAt: link.at, begunById: member.person.id, organisationId, declinedAt: null, declinedReason: null },
  });
  return did({ plain: { invitationId: invitation.id } }, preparationId);
}

/** Refuses an organisation that the lead declined, or that has co-signed this text. */
export async function refuseSecond(
  tx: Transaction,
  letterId: string,
  { organisation }: Pick<Member, 'organisation'>,
  textId: string,
) {
  const declined = { letterId, organisationId: organisation.id, declinedAt: { not: null }, declineLiftedAt: null };
  const byLead = await tx.endorsement.findFirst({
    where: declined,
    select: { letter: { select: { lead: { select: { displayName: true } } } } },
  });
  if (byLead)
    refuse('declinedByLead', { lead: byLead.letter.lead.displayName, organisation: organisation.displayName });
  const standing = { letterId, organisationId: organisation.id, ...stands, consents: { some: { textId } } };
  if ((await tx.endorsement.count({ where: standing })) > 0)
    refuse('coSignedAlready', { organisation: organisation.displayName });
}

/** The open preparation for this text; one for an earlier text has ended with it. */
async function preparationFor(
  letter: HeldLetter,
  link: InvitationLink,
  member: Member<'prepare endorsements'>,
  textId: string,
): Promise<string> {
  const { tx, id: letterId } = letter;
  const open = await tx.preparation.findFirst({
    where: { letterId, organisationId: member.organisation.id, completedAt: null, cancelledAt: null },
  });
  if (open?.textId === textId) return open.id;
  if (open) await endPreparation(letter, await lockedPreparation(tx, open.id));
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: member.organisation.id } });
  const { id } = await tx.preparation.create({
    data: {
      letterId,
      organisationId: organisation.id,
      invitationId: link.invitationId,
      textId,
      preparedById: member.person.id,
      startedAt: link.at,
      printedName: organisation.displayName,
      country: organisation.country,
      logoId: organisation.logoId,
      signatoryId: await oneSignatory(tx, organisation.id),
    },
    select: { id: true },
  });
  return id;
}

/** The authorised signatory, where the organisation has exactly one. */
async function oneSignatory(tx: Transaction, organisationId: string): Promise<string | null> {
  const members = await tx.membership.findMany({
    where: signatoriesIn(organisationId),
    select: { id: true },
    take: 2,
  });
  return members.length === 1 ? (members[0]?.id ?? null) : null;
}

/** Declines for the organisation that was invited, with a reason or none; what was prepared ends. */
export async function declineInvitation(link: InvitationLink, reason: string | null, by: Visitor | null) {
  const who = { at: link.at, person: by?.person };
  await onLetter('invitation-declined', link.letterId, who, async (letter) => {
    const { tx, did, didNot } = letter;
    await endPreparationsOf(letter, link.invitationId, 'coSignedCannotDecline');
    const { count } = await tx.invitation.updateMany({
      where: { id: link.invitationId, cancelledAt: null, declinedAt: null },
      data: { declinedAt: link.at, declinedReason: reason },
    });
    if (count === 0) return didNot();
    return did({ plain: { invitationId: link.invitationId }, values: { reason: reason ?? '' } });
  });
}

/** Ends all mail about this letter to an invited mailbox (RFC 8058). Again and again is the same as once. */
export async function stopInvitation(link: InvitationLink): Promise<void> {
  await onLetter('invitation-stopped', link.letterId, { at: link.at }, async ({ tx, did, didNot }) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: link.invitationId, stoppedAt: null },
      data: { stoppedAt: link.at },
    });
    return count === 0 ? didNot() : did({ plain: { invitationId: link.invitationId } });
  });
}
