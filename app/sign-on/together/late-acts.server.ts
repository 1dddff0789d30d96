import { deadlineInForce } from '~/letters/letter/deadline.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { endOf } from '../opening/opening';
import { endActs } from './acts.server';

/**
 * Ends the acts beside which no other came before sign-on closed, and tells whoever gave them: once all that arrived in time is
 * through.
 */
export async function endLateActs(): Promise<void> {
  const at = await databaseNow();
  const before = new Date(at.getTime() - settings().arrivalSeconds * 1000);
  const late = await database().$queryRaw<{ id: string; letterId: string }[]>`
    SELECT p.id, p.letter_id AS "letterId" FROM preparation p
    JOIN LATERAL (SELECT * FROM opening WHERE letter_id = p.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1) opening ON true
    LEFT JOIN closure ON closure.opening_id = opening.id
    WHERE p.completed_at IS NULL AND least(closure.closed_at, ${deadlineInForce}) < ${before}
      AND EXISTS (SELECT FROM joint_act WHERE preparation_id = p.id AND ended_at IS NULL)
      AND NOT EXISTS (SELECT FROM arrival WHERE preparation_id = p.id AND settled_at IS NULL) ORDER BY p.id`;
  for (const { id, letterId } of late) {
    const work = async (letter: DoingOnLetter<'act-ended'>, preparation: PreparationRead) => {
      // Whoever held it before may have co-signed, or moved the deadline.
      const over = preparation.opening && endOf(preparation.opening) < before;
      if (over && !preparation.completedAt) await endActs(letter, id, 'late');
      return letter.didNot();
    };
    const holdBy = (tx: Transaction) => lockedPreparation(tx, id);
    await onLetter('act-ended', letterId, { at }, work, { holdBy });
  }
}

/** Each minute: what one of two did in vain is told. */
export const lateActsJob = defineJob<object>({
  name: 'late-acts',
  expireInSeconds: 120,
  retryLimit: 2,
  run: endLateActs,
});
