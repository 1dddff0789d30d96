import type { Transaction } from '~/platform/database/database.server';
import { enqueue, isWaiting } from '~/platform/work/queue.server';

/** How the job of a dispatch runs; a run that died is run again after so many seconds. */
export const dispatchTiming = { name: 'dispatch', expireInSeconds: 60, retryLimit: 20 } as const;

/** Lets the worker go on with a dispatch, unless it is about to anyway: chains of jobs never multiply. */
export async function enqueueDispatch(tx: Transaction, dispatchId: string, startAfterSeconds = 0): Promise<void> {
  if (await isWaiting(tx, dispatchTiming.name, { dispatchId }, startAfterSeconds)) return;
  await enqueue(tx, dispatchTiming, { dispatchId }, { startAfterSeconds });
}
