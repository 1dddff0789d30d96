import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { isQueued } from '~/platform/work/queue.server';
import { onLetter } from '~/trail/deeds.server';
import { dispatchTiming, enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { momentsOf, notFinished, notPaused, withStanding } from '../dispatch/dispatch-view';
import type { MessageState } from '../dispatch/moves';
import { markUnanswered } from './claims.server';
import { endPause } from './halts.server';

/** How many messages of a dispatch stand in each state. */
export async function countsOfStates(
  dispatchId: string,
  reading: Pick<ReturnType<typeof database>, 'message'> = database(),
) {
  const groups = await reading.message.groupBy({ by: ['state'], where: { dispatchId }, _count: true });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count])) as Partial<
    Record<MessageState, number>
  >;
}

/** Records the end of a dispatch of which nothing is left to be sent. @returns whether it is over */
export async function finishIfDone(dispatchId: string): Promise<boolean> {
  const left = await database().message.count({ where: { dispatchId, state: { in: ['prepared', 'sending'] } } });
  if (left > 0) return false;
  const at = await databaseNow();
  const { letterId } = await database().dispatch.findUniqueOrThrow({
    where: { id: dispatchId },
    select: { letterId: true },
  });
  await onLetter('dispatch-finished', letterId, { at }, async ({ tx, did, didNot }) => {
    await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${dispatchId}::uuid FOR NO KEY UPDATE`;
    const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id: dispatchId }, include: withStanding });
    const counts = await countsOfStates(dispatchId, tx);
    if (momentsOf(dispatch).finishedAt || !dispatch.sentAt || counts.prepared || counts.sending) return didNot();
    await endPause(tx, dispatchId, { endedAt: at, endedById: null });
    await tx.dispatchFinish.create({ data: { dispatchId, finishedAt: at } });
    const unknown = counts.unknown ?? 0;
    const refused = (counts.refused ?? 0) + (counts.bounced ?? 0);
    const accepted =
      (counts.accepted ?? 0) + (counts.delivered ?? 0) + (counts.delayed ?? 0) + (counts.complained ?? 0);
    return did({ plain: { dispatchId, accepted, refused, unknown } });
  });
  return true;
}

/** A further message of a dispatch whose row is locked was frozen: it is not finished any more. */
export async function reopen(tx: Transaction, dispatchId: string, at: Date): Promise<void> {
  await tx.dispatchFinish.updateMany({ where: { dispatchId, reopenedAt: null }, data: { reopenedAt: at } });
}

/** The dispatches in which something is left to do by itself. */
const unfinishedDispatches = () =>
  database().dispatch.findMany({
    where: { sentAt: { not: null }, ...notFinished, OR: [notPaused, { stoppedAt: { not: null } }] },
    select: { id: true },
  });

/** Each minute: whatever was left behind by a worker that died is gone on with, and doubts grown old are shown. */
export async function sweepDispatches(keepsKeysFor: number): Promise<void> {
  await markUnanswered({ keepsKeysFor });
  for (const { id } of await unfinishedDispatches()) await transaction((tx) => enqueueIdle(tx, id));
}

async function enqueueIdle(tx: Parameters<typeof enqueueDispatch>[0], dispatchId: string): Promise<void> {
  if (!(await isQueued(tx, dispatchTiming.name, { dispatchId }))) await enqueueDispatch(tx, dispatchId);
}
