import type { Transaction } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import type { DispatchFound } from '../dispatch/dispatch-deeds.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { moveAll } from './messages.server';

export type PauseReason = 'by hand' | 'withdrawal' | 'revocation' | 'account refused';

/** Pauses after which a dispatch goes on only with a dated note: the PDF no longer says who signs today. */
export const asksForNote: readonly string[] = ['withdrawal', 'revocation'] satisfies PauseReason[];

type Moments = Pick<DispatchFound, 'sentAt' | 'pausedAt' | 'stoppedAt' | 'finishedAt'>;

/** Whether messages of it are still on their way by themselves. */
export const isRunning = ({ sentAt, pausedAt, stoppedAt, finishedAt }: Moments): boolean =>
  sentAt !== null && pausedAt === null && stoppedAt === null && finishedAt === null;

/** Pauses a dispatch whose row is locked. */
export async function pauseLocked(
  tx: Transaction,
  { id, letterId }: Pick<DispatchFound, 'id' | 'letterId'>,
  reason: PauseReason,
  at: Date,
  actorId: string | null,
): Promise<void> {
  await tx.dispatch.update({ where: { id }, data: { pausedAt: at, pausedReason: reason } });
  await record(tx, letterTrail(letterId), { kind: 'dispatch-paused', at, actorId, plain: { dispatchId: id, reason } });
}

/** The provider refuses the installation: every further message would be refused as well. */
export async function pauseForAccount(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM letter WHERE id = (SELECT letter_id FROM dispatch WHERE id = ${id}::uuid) FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id } });
  if (isRunning(dispatch)) await pauseLocked(tx, dispatch, 'account refused', at, null);
}

/** Stops a dispatch whose row is locked, and lets the worker see to what is being asked for. */
export async function stopLocked(
  tx: Transaction,
  { id, letterId }: Pick<DispatchFound, 'id' | 'letterId'>,
  at: Date,
  actorId: string | null,
): Promise<void> {
  await moveAll(tx, { dispatchId: id }, 'stopped', at, null);
  await tx.dispatch.update({ where: { id }, data: { stoppedAt: at, pausedAt: null, pausedReason: null } });
  await enqueueDispatch(tx, id);
  await record(tx, letterTrail(letterId), { kind: 'dispatch-stopped', at, actorId, plain: { dispatchId: id } });
}
