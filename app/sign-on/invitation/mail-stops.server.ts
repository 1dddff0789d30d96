import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { onLetter } from '~/trail/deeds.server';
import type { InvitationLink } from './invitation-answers.server';

type Reading = Database | Transaction;

/**
 * Ends all mail that the letter’s lead has sent to an invited mailbox, about whichever of its letters (RFC 8058); no other lead’s.
 * Again and again is the same as once.
 */
export async function stopMailsOfLead(link: InvitationLink): Promise<void> {
  await onLetter('invitation-stopped', link.letterId, { at: link.at }, async ({ tx, did, didNot }) => {
    await tx.$executeRaw`
      INSERT INTO lead_mail_stop (lead_id, address_digest, stopped_at)
      SELECT l.lead_id, address_digest(i.address), ${link.at} FROM invitation i JOIN letter l ON l.id = i.letter_id
      WHERE i.id = ${link.invitationId}::uuid AND i.address IS NOT NULL ON CONFLICT DO NOTHING`;
    const { count } = await tx.invitation.updateMany({
      where: { id: link.invitationId, stopPressedAt: null },
      data: { stopPressedAt: link.at },
    });
    return count === 0 ? didNot() : did({ plain: { invitationId: link.invitationId } });
  });
}

/** Which of these mailboxes want no more mail of the letter’s lead. */
export async function stoppedAmong(
  reading: Reading,
  letterId: string,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await reading.$queryRaw<{ address: string }[]>`
    SELECT address FROM unnest(${[...addresses]}::text[]) AS address WHERE address_digest(address) IN (
      SELECT s.address_digest FROM lead_mail_stop s JOIN letter l ON l.lead_id = s.lead_id WHERE l.id = ${letterId}::uuid)`;
  return new Set(found.map(({ address }) => address));
}

/** Whether a mailbox wants no more mail of the letter’s lead. */
export const hasStopped = async (letterId: string, address: string | null): Promise<boolean> =>
  address !== null && (await stoppedAmong(database(), letterId, [address])).size > 0;

/** Since when the mailboxes of a letter’s invitations want no more mail of its lead, by invitation. */
export async function stopsOfInvitations(letterId: string): Promise<ReadonlyMap<string, Date>> {
  const found = await database().$queryRaw<{ id: string; stoppedAt: Date }[]>`
    SELECT i.id, s.stopped_at AS "stoppedAt" FROM letter l JOIN invitation i ON i.letter_id = l.id
    JOIN lead_mail_stop s ON s.lead_id = l.lead_id AND s.address_digest = address_digest(i.address)
    WHERE l.id = ${letterId}::uuid AND i.cancelled_at IS NULL`;
  return new Map(found.map(({ id, stoppedAt }) => [id, stoppedAt]));
}
