import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';

/** An organisation that answers an invitation to the letter, or stands under it; null for any other. */
export async function answeringOrganisation({ letter }: LetterDeed<'attest organisations'>, organisationId: string) {
  const here = { some: { letterId: letter.id } };
  const organisation = await database().organisation.findFirst({
    where: { id: organisationId, OR: [{ invitations: here }, { endorsements: here }, { preparations: here }] },
    select: {
      id: true,
      displayName: true,
      country: true,
      website: true,
      evidence: { where: { method: 'mailbox', revokedAt: null }, select: { id: true }, take: 1 },
    },
  });
  return organisation && { ...organisation, mailbox: organisation.evidence.length > 0 };
}
