import type { Transaction } from '~/platform/database/database.server';
import { enqueue } from '~/platform/work/queue.server';

/** How the job of a dispatch runs; a run that died is run again after so many seconds. */
export const dispatchTiming = { name: 'dispatch', expireInSeconds: 60, retryLimit: 20 } as const;

/** Lets the worker go on with a dispatch, unless it is about to anyway: chains of jobs never multiply. */
export async function enqueueDispatch(tx: Transaction, dispatchId: string, startAfterSeconds = 0): Promise<void> {
  const [found] = await tx.$queryRaw<{ waiting: boolean }[]>`
    SELECT EXISTS (SELECT FROM pgboss.job WHERE name = 'dispatch' AND state IN ('created', 'retry')
                   AND start_after <= now() + make_interval(secs => ${startAfterSeconds})
                   AND data->>'dispatchId' = ${dispatchId}) AS waiting`;
  if (!found?.waiting) await enqueue(tx, dispatchTiming, { dispatchId }, { startAfterSeconds });
}
