import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database, type Transaction } from '~/platform/database/database.server';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { promiseCaused } from '~/platform/notice/notices.server';
import { count } from '~/platform/request/rate-limit.server';
import { onLetter } from '~/trail/deeds.server';
import { rowsOf } from '~/trail/named-facts';
import type { Invited } from '../invitation/invitation-list';
import type { InvitingOutcome } from '../invitation/invitations.server';
import { stoppedAmong } from '../invitation/mail-stops.server';
import { currentOpening } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { refuseExpert } from './expert-refusals.server';

/** Invitations of one deed that the trail names one by one; of more it says how many. */
const mostNamed = 20;

type Deed = LetterDeed<'invite organisations'>;
type Said = { readonly language: InterfaceLanguage; readonly message: string | null };

/**
 * Invites people by mail to sign in their own name. A mailbox that is invited already, or that wants no more mail of this lead,
 * gets nothing.
 * @throws Refusal where the lead is not verified without any lead’s word, or the letter does not take experts now
 */
export async function inviteExperts(deed: Deed, list: readonly Invited[], said: Said): Promise<InvitingOutcome> {
  const { id: letterId, leadId } = deed.letter;
  await count('invitations of a letter', letterId, list.length);
  return onLetter('expert-invited', letterId, deed, async ({ tx, also, didNot }) => {
    const finding = await findingOn(tx, leadId, null);
    if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
    const opening = await currentOpening(tx, letterId, deed.at);
    if (!opening) return refuse('notOpen');
    if (!opening.call.takesExperts) refuseExpert('organisationsOnly');
    const { fresh, stopped } = await sorted(tx, letterId, list);
    const by = { invitedAt: deed.at, invitedById: deed.person.id };
    const made = await tx.expertInvitation.createManyAndReturn({
      data: fresh.map(({ address, name }) => ({ letterId, address, name, ...said, ...by })),
      skipDuplicates: true,
    });
    const mails = made.map(({ id, address }) => ({ aboutId: id, address: address ?? '' }));
    await promiseCaused(tx, 'expert-invitation', { causerId: deed.person.id, subjectId: letterId }, mails);
    if (made.length > mostNamed)
      await also('experts-invited', {
        plain: { invitations: made.length },
        beside: [rowsOf('expert_invitation', made)],
      });
    else
      for (const { id, name, address } of made) {
        const values = { address: address ?? '', expert: name ?? '' };
        await also('expert-invited', { plain: { expertInvitationId: id }, values });
      }
    return didNot({ invited: made.length, stopped, alreadyInvited: list.length - made.length - stopped });
  });
}

async function sorted(tx: Transaction, letterId: string, list: readonly Invited[]) {
  const addresses = list.map(({ address }) => address);
  const known = await tx.expertInvitation.findMany({
    where: { letterId, cancelledAt: null, address: { in: addresses } },
    select: { address: true },
  });
  const stopped = await stoppedAmong(tx, letterId, addresses);
  const invited = new Set(known.map(({ address }) => address));
  return {
    fresh: list.filter(({ address }) => !stopped.has(address) && !invited.has(address)),
    stopped: list.filter(({ address }) => stopped.has(address)).length,
  };
}

/** An invitation of an expert to the letter that was not cancelled, or null. */
export const currentExpertInvitation = ({ letter }: Deed, id: string) =>
  database().expertInvitation.findFirst({ where: { id, letterId: letter.id, cancelledAt: null } });

/**
 * Cancels the invitation of an expert: its link signs nothing any more.
 * @throws Refusal where it led to a signature that stands
 */
export async function cancelExpertInvitation(deed: Deed, id: string): Promise<'cancelled' | 'not there'> {
  const mine = { id, letterId: deed.letter.id, cancelledAt: null };
  if ((await database().expertInvitation.count({ where: mine })) === 0) return 'not there';
  await onLetter('expert-invitation-cancelled', deed.letter.id, deed, async ({ tx, did, didNot }) => {
    await holdInvitation(tx, id);
    const signed = await tx.expertEndorsement.findFirst({ where: { invitationId: id, ...stands } });
    if (signed) refuseExpert('signedCannotCancel', { name: signed.name ?? '' });
    const { count: changed } = await tx.expertInvitation.updateMany({ where: mine, data: { cancelledAt: deed.at } });
    return changed === 0 ? didNot() : did({ plain: { expertInvitationId: id } });
  });
  return 'cancelled';
}

/** Holds the invitation as by whoever signs with it: nobody signs between a look at it and its end. */
export async function holdInvitation(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM expert_invitation WHERE id = ${id}::uuid FOR UPDATE`;
}
