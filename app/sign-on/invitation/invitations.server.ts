import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { count } from '~/platform/request/rate-limit.server';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { rowsOf } from '~/trail/named-facts';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { currentOpening } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { endPreparation } from '../preparation/preparations.server';
import { languageOfInvitations } from './invitation-language';
import type { Invited } from './invitation-list';
import { stoppedAmong } from './mail-stops.server';

/** Invitations of one deed that the trail names one by one; of more it says how many. */
const mostNamed = 20;

export type InvitingOutcome = { invited: number; alreadyInvited: number; stopped: number };

/**
 * Invites organisations by mail. A mailbox that is invited already, or that wants no more mail of this lead, gets
 * nothing.
 * @param language of the mails, and of the pages behind their links
 * @throws Refusal where the lead is not verified without any lead’s word, or sign-on is not open
 */
export async function inviteOrganisations(
  deed: LetterDeed<'invite organisations'>,
  list: readonly Invited[],
  language = languageOfInvitations(deed.letter.language),
): Promise<InvitingOutcome> {
  await count('invitations of a letter', deed.letter.id, list.length);
  return onLetter('organisation-invited', deed.letter.id, deed, async ({ tx, also, didNot }) => {
    const finding = await findingOn(tx, deed.letter.leadId, null);
    if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
    if (!(await currentOpening(tx, deed.letter.id, deed.at))) refuse('notOpen');
    const { fresh, ...outcome } = await sorted(tx, deed.letter.id, list);
    const made = await tx.invitation.createManyAndReturn({
      data: fresh.map(({ address, name }) => ({
        letterId: deed.letter.id,
        address,
        organisationName: name,
        language,
        invitedAt: deed.at,
        invitedById: deed.person.id,
      })),
      skipDuplicates: true,
    });
    const mails = made.map(({ id, address }) => ({ aboutId: id, address: address ?? '' }));
    await promiseCaused(tx, 'invitation', { causerId: deed.person.id, subjectId: deed.letter.id }, mails);
    if (made.length > mostNamed)
      await also('organisations-invited', {
        plain: { invitations: made.length },
        beside: [rowsOf('invitation', made)],
      });
    else
      for (const { id, organisationName, ...row } of made) {
        const values = { address: row.address ?? '', organisation: organisationName ?? '' };
        await also('organisation-invited', { plain: { invitationId: id }, values });
      }
    return didNot({ ...outcome, invited: made.length, alreadyInvited: list.length - made.length - outcome.stopped });
  });
}

async function sorted(tx: Transaction, letterId: string, list: readonly Invited[]) {
  const addresses = list.map(({ address }) => address);
  const known = await tx.invitation.findMany({
    where: { letterId, cancelledAt: null, address: { in: addresses } },
    select: { address: true },
  });
  const stopped = await stoppedAmong(tx, letterId, addresses);
  const standing = new Set(known.map(({ address }) => address));
  return {
    fresh: list.filter(({ address }) => !stopped.has(address) && !standing.has(address)),
    stopped: list.filter(({ address }) => stopped.has(address)).length,
  };
}

/** An invitation of the letter that was not cancelled, or null. */
export const currentInvitation = ({ letter }: LetterDeed<'invite organisations'>, id: string) =>
  database().invitation.findFirst({ where: { id, letterId: letter.id, cancelledAt: null } });

/** Cancels an invitation: its link shows nothing any more, and what was prepared with it ends. */
export async function cancelInvitation(
  deed: LetterDeed<'invite organisations'>,
  invitationId: string,
): Promise<'cancelled' | 'not there'> {
  const mine = { id: invitationId, letterId: deed.letter.id, cancelledAt: null };
  if ((await database().invitation.count({ where: mine })) === 0) return 'not there';
  await onLetter('invitation-cancelled', deed.letter.id, deed, async (letter) => {
    const { tx, did, didNot } = letter;
    await endPreparationsOf(letter, invitationId, 'coSignedCannotCancel');
    const { count: changed } = await tx.invitation.updateMany({ where: mine, data: { cancelledAt: deed.at } });
    return changed === 0 ? didNot() : did({ plain: { invitationId } });
  });
  return 'cancelled';
}

/** Ends what is being prepared with an invitation; what was co-signed by it stays. */
export async function endRunningOf(letter: HeldLetter, invitationId: string): Promise<void> {
  const running = { invitationId, completedAt: null, cancelledAt: null };
  const found = await letter.tx.preparation.findMany({ where: running, select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of found) await endPreparation(letter, await lockedPreparation(letter.tx, id));
}

/**
 * Ends what was prepared with an invitation; refuses where it led to an endorsement that stands. Locks the
 * invitation first, as who begins to answer it does: nothing is prepared behind its end.
 */
export async function endPreparationsOf(
  letter: HeldLetter,
  invitationId: string,
  coSigned: 'coSignedCannotCancel' | 'coSignedCannotDecline',
): Promise<void> {
  const { tx } = letter;
  // Held, as by whoever begins to answer it: nobody begins between this look and the end of the invitation.
  await tx.$queryRaw`SELECT id FROM invitation WHERE id = ${invitationId}::uuid FOR UPDATE`;
  const preparations = await tx.preparation.findMany({
    where: { invitationId, cancelledAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of preparations) {
    const preparation = await lockedPreparation(tx, id);
    const { letterId, organisationId } = preparation;
    const standing = { letterId, organisationId, preparationId: id, ...stands };
    if ((await tx.endorsement.count({ where: standing })) > 0) refuse(coSigned);
    if (!preparation.completedAt && !preparation.cancelledAt) await endPreparation(letter, preparation);
  }
}
