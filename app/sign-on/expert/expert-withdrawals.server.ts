import { stillInTime } from '~/letters/letter/in-time.server';
import { promiseNotice, promiseNotices } from '~/platform/notice/notices.server';
import { onLetter } from '~/trail/deeds.server';
import { administratorsOf } from '../opening/authority.server';
import type { ExpertReceipt } from './expert-links.server';
import { refuseExpert } from './expert-refusals.server';

/**
 * Withdraws an expert from the letter, in one step and at any time, by the link of the receipt; who withdrew may sign again while
 * sign-on is open.
 * @throws Refusal where it is withdrawn already, or the lead left the expert out
 */
export async function withdrawAsExpert(receipt: ExpertReceipt, reason: string | null): Promise<void> {
  const { expertEndorsementId: id, letterId, at } = receipt;
  await onLetter('expert-withdrawn', letterId, { at }, async (letter) => {
    const { tx, did } = letter;
    await stillInTime(letter);
    const signed = await tx.expertEndorsement.findUniqueOrThrow({
      where: { id },
      include: { letter: { select: { leadId: true } } },
    });
    if (signed.withdrawnAt) refuseExpert('withdrawnAlready');
    if (signed.declinedAt) refuseExpert('leftOutNoWithdrawal');
    await tx.expertEndorsement.update({ where: { id }, data: { withdrawnAt: at, withdrawalReason: reason } });
    if (signed.address)
      await promiseNotice(tx, { kind: 'expert-withdrawal-receipt', aboutId: id, address: signed.address });
    const administrators = await administratorsOf(tx, signed.letter.leadId);
    await promiseNotices(tx, { kind: 'expert-withdrawal-notice', aboutId: id }, administrators);
    const values = { expert: signed.name ?? '', reason: reason ?? '' };
    return did({ plain: { expertEndorsementId: id, means: 'link' }, values });
  });
}
