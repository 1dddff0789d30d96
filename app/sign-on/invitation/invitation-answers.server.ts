import type { Visitor } from '~/accounts/visitors.server';
import { stillInTime } from '~/letters/letter/in-time.server';
import type { Member } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import { speakIn } from '~/platform/locale/reader.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';
import type { DoingOnLetter, Done, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { requireMeant } from './forwarded.server';
import { endPreparationsOf, endRunningOf } from './invitations.server';
import { preparationFor, refuseSecond } from './invited-preparations.server';

type Reading = Transaction | ReturnType<typeof database>;

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
export async function invitationLink(
  purpose: 'invitation' | 'confirmation' | 'stop',
  token: string | undefined,
  at: Date,
) {
  const id = readToken(purpose, token);
  const invitation = id ? await database().invitation.findUnique({ where: { id } }) : null;
  if (!invitation) return null;
  const link = grant<InvitationLink>({ invitationId: invitation.id, letterId: invitation.letterId, at });
  return { link, invitation };
}

/** The invitation that the link of the address names; its page speaks the language of its mail. @throws NotFound where there is none */
export async function requireInvitation(
  { params, context }: Arriving,
  purpose: Parameters<typeof invitationLink>[0] = 'invitation',
) {
  const found = await invitationLink(purpose, params['token'], await arrivalOf(context));
  if (!found) throw new NotFound();
  speakIn(context, 'link', found.invitation.language);
  return found;
}

/** Lets a page that leads on to an invitation, such as that of signing in, speak the language of its mail. */
export async function speakAsInvited({ context }: Pick<Arriving, 'context'>, onwards: string): Promise<void> {
  speakIn(context, 'link', (await invitationBehind(context, onwards))?.language ?? null);
}

async function invitationBehind(context: Arriving['context'], path: string) {
  const [, token] = /^\/invitations\/([^/?]+)/.exec(path) ?? [];
  const found = token ? await invitationLink('invitation', token, await arrivalOf(context)) : null;
  return found && !found.invitation.cancelledAt ? found.invitation : null;
}

/** The mailbox to which the invitation of a path was mailed: who holds its link may ask for a code there. Null where there is none. */
export const invitedMailbox = async ({ context }: Pick<Arriving, 'context'>, path: string): Promise<string | null> =>
  (await invitationBehind(context, path))?.address ?? null;

/** What somebody says who begins with a link that was mailed to another mailbox: their name, and how they came to it. */
export type Colleague = { readonly name: string; readonly why: string };

/**
 * Begins to answer an invitation for one’s organisation: finds its preparation, or starts one with its name, country
 * and logo as they are. Where it was mailed to another mailbox, that one is told who began.
 * @returns the preparation’s id
 */
export async function beginInvitation(
  link: InvitationLink,
  member: Member<'prepare endorsements'>,
  colleague: Colleague | null = null,
): Promise<string> {
  const by = { at: link.at, person: member.person };
  const work = () =>
    onLetter('invitation-begun', link.letterId, by, (letter) => begin(letter, link, member, colleague));
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
  colleague: Colleague | null,
): Promise<Done<string>> {
  const { tx, did, didNot } = letter;
  await stillInTime(letter);
  await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${link.invitationId}::uuid FOR UPDATE`;
  const invitation = await tx.invitation.findUniqueOrThrow({ where: { id: link.invitationId } });
  if (invitation.cancelledAt) refuse('invitationCancelled');
  const organisationId = member.organisation.id;
  const taken = invitation.organisationId !== null && invitation.organisationId !== organisationId;
  if (taken && isOfAnother(invitation, member.person.address)) refuse('invitationOfAnother');
  const opening = await openingOf(tx, link.letterId, link.at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) refuse('closed', { when: moment(opening.endsAt, opening.timeZone) });
  const text = await openedText(tx, opening.versionId);
  await refuseSecond(tx, link.letterId, member, text.id);
  if (isApart(invitation, member.person.address)) await requireMeant(tx, invitation, member);
  // Whom the invitation was mailed to goes before whoever else began with its link.
  if (taken) await endRunningOf(letter, invitation.id);
  const begins = notBegun(invitation) || taken;
  const apart = isApart(invitation, member.person.address);
  if (apart && !colleague) refuse('colleagueUnnamed');
  const preparationId = await preparationFor(letter, link, member, text.id);
  if (!begins) return didNot(preparationId);
  const { name, why } = (apart && colleague) || { name: null, why: null };
  await tx.invitation.update({
    where: { id: invitation.id },
    data: {
      ...{ begunAt: link.at, begunById: member.person.id, organisationId, declinedAt: null, declinedReason: null },
      ...{ begunAs: name, begunWhy: why },
    },
  });
  if (name !== null) await tellInvited(letter, invitation, { name, why });
  return did({ plain: { invitationId: invitation.id } }, preparationId);
}

type Answered = { readonly address: string | null; readonly begunAt: Date | null; readonly declinedAt: Date | null };
const notBegun = ({ begunAt, declinedAt }: Answered): boolean => begunAt === null || declinedAt !== null;

/** Whether an invitation was mailed to another mailbox than that from which somebody signed in. */
export const isOfAnother = (invitation: Pick<Answered, 'address'>, mailbox: string): boolean =>
  invitation.address !== mailbox;

/** Whether who begins has to say who they are: it was mailed to another mailbox, and nobody has begun. */
export const isApart = (invitation: Answered, mailbox: string): boolean =>
  notBegun(invitation) && isOfAnother(invitation, mailbox);

async function tellInvited(
  { tx, also }: HeldLetter,
  { id, address }: { id: string; address: string | null },
  values: Colleague,
) {
  await also('colleague-began', { plain: { invitationId: id }, values });
  if (address) await promiseNotice(tx, { kind: 'colleague-began', aboutId: id, address });
}

/**
 * Declines for the organisation that was invited, with a reason or none; what was prepared ends.
 * @throws Refusal where somebody is preparing by it, and who declines is neither the invited person nor of that organisation: the link
 * may have been passed on, and nobody who holds it alone stops the work of another
 */
export async function declineInvitation(link: InvitationLink, reason: string | null, by: Visitor | null) {
  const who = { at: link.at, person: by?.person };
  await onLetter('invitation-declined', link.letterId, who, async (letter) => {
    const { tx, did, didNot } = letter;
    // Held before the look: nobody begins between the two.
    await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${link.invitationId}::uuid FOR UPDATE`;
    if (!(await mayDecline(link, by, tx))) refuse('declineBegun');
    await endPreparationsOf(letter, link.invitationId, 'coSignedCannotDecline');
    const { count } = await tx.invitation.updateMany({
      where: { id: link.invitationId, cancelledAt: null, declinedAt: null },
      data: { declinedAt: link.at, declinedReason: reason },
    });
    if (count === 0) return didNot();
    await tellDeclined(tx, link.invitationId, by);
    return did({ plain: { invitationId: link.invitationId }, values: { reason: reason ?? '' } });
  });
}

/** Tells who was invited, once, unless it is who declined and is signed in: a link that was passed on says no for another. */
async function tellDeclined(tx: Transaction, invitationId: string, by: Visitor | null): Promise<void> {
  const { address } = await tx.invitation.findUniqueOrThrow({ where: { id: invitationId }, select: { address: true } });
  if (address && address !== by?.person.address)
    await promiseNotice(tx, { kind: 'invitation-declined', aboutId: invitationId, address });
}

/** Whether somebody may decline by a link: anybody before it was begun, then whom it was mailed to and the members of who prepares. */
export async function mayDecline({ invitationId }: InvitationLink, by: Visitor | null, reading: Reading = database()) {
  const running = await reading.preparation.findMany({
    where: { invitationId, completedAt: null, cancelledAt: null },
    select: { organisationId: true, invitation: { select: { address: true } } },
  });
  if (running.length === 0) return true;
  if (!by) return false;
  if (running.some(({ invitation }) => invitation?.address === by.person.address)) return true;
  const member = {
    ...{ personId: by.person.id, admittedAt: { not: null }, endedAt: null },
    organisationId: { in: running.map(({ organisationId }) => organisationId) },
  };
  return (await reading.membership.count({ where: member })) > 0;
}
