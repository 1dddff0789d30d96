import { stands } from '~/letters/letter/standing.server';
import { onLetter } from '~/trail/deeds.server';
import { holdInvitation } from './expert-invitations.server';
import type { ExpertLink } from './expert-links.server';
import { refuseExpert } from './expert-refusals.server';

/** Declines to sign, with a reason or none. @throws Refusal where the expert has signed */
export async function declineAsExpert(link: ExpertLink, reason: string | null): Promise<void> {
  const { expertInvitationId: id, letterId, at } = link;
  await onLetter('expert-invitation-declined', letterId, { at }, async ({ tx, did, didNot }) => {
    await holdInvitation(tx, id);
    const signed = { invitationId: id, ...stands };
    if ((await tx.expertEndorsement.count({ where: signed })) > 0) refuseExpert('signedCannotDecline');
    const { count } = await tx.expertInvitation.updateMany({
      where: { id, cancelledAt: null, declinedAt: null },
      data: { declinedAt: at, declinedReason: reason },
    });
    return count === 0 ? didNot() : did({ plain: { expertInvitationId: id }, values: { reason: reason ?? '' } });
  });
}

/** Ends all mail that the letter’s lead has sent to the expert’s mailbox (RFC 8058), as for organisations. Again is the same as once. */
export async function stopMailsToExpert({ expertInvitationId: id, letterId, at }: ExpertLink): Promise<void> {
  await onLetter('expert-invitation-stopped', letterId, { at }, async ({ tx, did, didNot }) => {
    await tx.$executeRaw`
      INSERT INTO lead_mail_stop (lead_id, address_digest, stopped_at)
      SELECT l.lead_id, address_digest(i.address), ${at} FROM expert_invitation i JOIN letter l ON l.id = i.letter_id
      WHERE i.id = ${id}::uuid AND i.address IS NOT NULL ON CONFLICT DO NOTHING`;
    const { count } = await tx.expertInvitation.updateMany({
      where: { id, stopPressedAt: null },
      data: { stopPressedAt: at },
    });
    return count === 0 ? didNot() : did({ plain: { expertInvitationId: id } });
  });
}
