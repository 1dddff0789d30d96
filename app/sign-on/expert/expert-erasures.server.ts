import type { Transaction } from '~/platform/database/database.server';
import type { Forgetting } from '~/trail/consequence';
import { type Named, rowsOf, valuesErased } from '~/trail/named-facts';
import { forgetExpertArrivals } from './expert-arrivals.server';

/**
 * What is forgotten of an expert who is erased: what they signed is withdrawn, and name, title, affiliation, mailbox and reasons go
 * from it, from their consents and invitations, and from beside the trail. What an edition was sealed with stays as it was sealed.
 */
export const forgetExpert: Forgetting = async ({ tx, at, person, letter }) => {
  const { address } = person;
  await forgetExpertArrivals(tx, address);
  const theirs = await tx.expertEndorsement.findMany({ where: { address } });
  for (const { id, letterId, name, withdrawnAt, declinedAt } of theirs) {
    if (withdrawnAt || declinedAt) continue;
    await tx.expertEndorsement.update({ where: { id }, data: { withdrawnAt: at } });
    const { also } = await letter(letterId);
    const values = { expert: name ?? '', reason: '' };
    await also('expert-withdrawn', { plain: { expertEndorsementId: id, means: 'signed-in' }, values });
  }
  const ids = theirs.map(({ id }) => id);
  await tx.expertEndorsement.updateMany({
    where: { id: { in: ids } },
    data: { address: null, name: null, title: null, affiliation: null, withdrawalReason: null },
  });
  const consents = await tx.expertConsent.updateManyAndReturn({
    where: { endorsementId: { in: ids } },
    data: { typedName: null, mailedTo: null },
    select: { id: true },
  });
  const answers = await tx.expertAnswer.updateManyAndReturn({
    where: { showing: { endorsementId: { in: ids } } },
    data: { typedName: null, mailedTo: null },
    select: { id: true },
  });
  const holds = await tx.expertHold.updateManyAndReturn({
    where: { showing: { endorsementId: { in: ids } } },
    data: { note: '', mailedTo: null },
    select: { id: true },
  });
  const invitations = await tx.expertInvitation.updateManyAndReturn({
    where: { address },
    data: { address: null, name: null, message: null, declinedReason: null },
    select: { id: true },
  });
  await tx.expertAsking.deleteMany({ where: { address } });
  const requests = await tx.expertRequest.updateManyAndReturn({
    where: { address },
    data: { address: null, name: null, title: null, affiliation: null },
    select: { id: true },
  });
  const named = [...ids, ...[...answers, ...holds, ...invitations, ...requests].map(({ id }) => id)];
  return [
    rowsOf('expert_endorsement', theirs),
    rowsOf('expert_consent', consents),
    rowsOf('expert_answer', answers),
    rowsOf('expert_hold', holds),
    rowsOf('expert_invitation', invitations),
    rowsOf('expert_request', requests),
    await forgetBesideTrail(tx, named),
  ];
};

/** The personal values beside the events that tell of an expert’s own rows. */
async function forgetBesideTrail(tx: Transaction, ids: readonly string[]): Promise<Named> {
  const erased = await tx.$queryRaw<{ eventId: string; name: string }[]>`
    UPDATE event_value SET value = NULL, salt = NULL FROM event
    WHERE event.id = event_value.event_id AND event_value.value IS NOT NULL
      AND event_value.name IN ('expert', 'reason', 'address', 'note')
      AND (event.chained::jsonb -> 'plain' ->> 'expertEndorsementId' = ANY (${[...ids]}::text[])
        OR event.chained::jsonb -> 'plain' ->> 'expertAnswerId' = ANY (${[...ids]}::text[])
        OR event.chained::jsonb -> 'plain' ->> 'expertHoldId' = ANY (${[...ids]}::text[])
        OR event.chained::jsonb -> 'plain' ->> 'expertInvitationId' = ANY (${[...ids]}::text[])
        OR event.chained::jsonb -> 'plain' ->> 'expertRequestId' = ANY (${[...ids]}::text[]))
    RETURNING event_value.event_id::text AS "eventId", event_value.name`;
  return valuesErased(erased);
}
