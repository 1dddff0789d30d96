import { stillInTime } from '~/letters/letter/in-time.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseNotice, promiseNotices } from '~/platform/notice/notices.server';
import { onLetter } from '~/trail/deeds.server';
import { administratorsOf, mailboxesToTell } from '../opening/authority.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { endLineChange } from '../printed-line/line-changes.server';
import { requireStillOurs, type WithdrawalLink } from './withdrawal-links.server';

/**
 * Withdraws the organisation from the letter, in one step, at any time; it may co-sign again while sign-on is open.
 * @throws Refusal where it has already withdrawn, or who holds the link no longer acts for it
 */
export async function withdraw(
  by: EndorsementDeed<'withdraw endorsements'> | WithdrawalLink,
  reason: string | null,
): Promise<void> {
  const letterId = await letterOf(by.endorsementId);
  return onLetter('endorsement-withdrawn', letterId, by, async (letter) => {
    const { tx, at, actorId, did } = letter;
    const endorsement = await signed(tx, by.endorsementId);
    await stillInTime({ tx, id: letterId, at });
    const { id, printedName: organisation } = endorsement;
    if ('mailedTo' in by) await requireStillOurs(tx, by, endorsement);
    if (endorsement.withdrawnAt) refuse('withdrawnAlready', { organisation });
    if (endorsement.declinedAt) refuse('declinedNoWithdrawal', { organisation });
    await tx.endorsement.update({
      where: { id },
      data: { withdrawnAt: at, withdrawalReason: reason, withdrawnById: actorId },
    });
    await endLineChange(letter, id);
    await tell(tx, endorsement);
    return did({
      plain: { endorsementId: id, means: actorId ? 'signed-in' : 'link' },
      values: { organisation, reason: reason ?? '' },
    });
  });
}

async function letterOf(id: string): Promise<string> {
  const { letterId } = await database().endorsement.findUniqueOrThrow({ where: { id }, select: { letterId: true } });
  return letterId;
}

const signed = (tx: Transaction, id: string) =>
  tx.endorsement.findUniqueOrThrow({
    where: { id },
    include: { letter: { select: { leadId: true } }, consents: { orderBy: { givenAt: 'desc' }, take: 1 } },
  });

type Signed = Awaited<ReturnType<typeof signed>>;

/** Receipts to who signed and to the organisation’s administrators; a notice to those of the lead. */
async function tell(tx: Transaction, endorsement: Signed): Promise<void> {
  const { id, letter } = endorsement;
  await promiseNotices(tx, { kind: 'withdrawal-receipt', aboutId: id }, await mailboxesToTell(tx, endorsement));
  for (const address of await administratorsOf(tx, letter.leadId))
    await promiseNotice(tx, { kind: 'withdrawal-notice', aboutId: id, address });
}
