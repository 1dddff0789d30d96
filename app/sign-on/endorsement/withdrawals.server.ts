import { type Transaction, transaction } from '~/platform/database/database.server';
import { promiseNotice, promiseNotices } from '~/platform/notice/notices.server';
import { stillInTime } from '~/platform/request/arrival.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { administratorsOf, mailboxesToTell } from '../opening/authority.server';
import { no } from '../opening/no.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import { requireStillOurs, type WithdrawalLink } from './withdrawal-links.server';

/** What a withdrawal does besides, in its own transaction: the rooms of seal and delivery stand later in the story. */
export type AlsoIn = (
  tx: Transaction,
  withdrawn: { letterId: string; endorsementId: string; at: Date },
) => Promise<void>;

/**
 * Withdraws the organisation from the letter, in one step, at any time; it may co-sign again while sign-on is open.
 * @throws Refusal where it has already withdrawn, or who holds the link no longer acts for it
 */
export async function withdraw(
  by: EndorsementDeed<'withdraw endorsements'> | WithdrawalLink,
  { reason, alsoIn }: { reason: string | null; alsoIn: AlsoIn },
): Promise<void> {
  const person = 'person' in by ? by.person : null;
  await transaction(async (tx) => {
    const endorsement = await locked(tx, by.endorsementId);
    await stillInTime(tx, by.at);
    const { id, letterId, printedName: organisation } = endorsement;
    if ('mailedTo' in by) await requireStillOurs(tx, by, endorsement);
    if (endorsement.withdrawnAt) no('withdrawnAlready', { organisation });
    if (endorsement.declinedAt) no('declinedNoWithdrawal', { organisation });
    await tx.endorsement.update({
      where: { id },
      data: { withdrawnAt: by.at, withdrawalReason: reason, withdrawnById: person?.id ?? null },
    });
    await alsoIn(tx, { letterId, endorsementId: id, at: by.at });
    await tell(tx, endorsement);
    await record(tx, letterTrail(letterId), {
      kind: 'endorsement-withdrawn',
      at: by.at,
      actorId: person?.id ?? null,
      plain: { endorsementId: id, means: person ? 'signed-in' : 'link' },
      values: { organisation, reason: reason ?? '' },
    });
  });
}

/** Locks the letter first, as a freeze does, then the endorsement. */
async function locked(tx: Transaction, id: string) {
  const { letterId } = await tx.endorsement.findUniqueOrThrow({ where: { id }, select: { letterId: true } });
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
  return tx.endorsement.findUniqueOrThrow({
    where: { id },
    include: { letter: { select: { leadId: true } }, consents: { orderBy: { givenAt: 'desc' }, take: 1 } },
  });
}

type Locked = Awaited<ReturnType<typeof locked>>;

/** Receipts to who signed and to the organisation’s administrators; a notice to those of the lead. */
async function tell(tx: Transaction, endorsement: Locked): Promise<void> {
  const { id, letter } = endorsement;
  await promiseNotices(tx, { kind: 'withdrawal-receipt', aboutId: id }, await mailboxesToTell(tx, endorsement));
  for (const address of await administratorsOf(tx, letter.leadId))
    await promiseNotice(tx, { kind: 'withdrawal-notice', aboutId: id, address });
}
