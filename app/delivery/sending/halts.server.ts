import { database } from '~/platform/database/database.server';
import { type Apart, byPlatform, type HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
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
  { tx, at, also }: HeldLetter<'in turn'>,
  { id }: Pick<DispatchFound, 'id'>,
  reason: PauseReason,
): Promise<void> {
  await tx.dispatch.update({ where: { id }, data: { pausedAt: at, pausedReason: reason } });
  await also('dispatch-paused', { plain: { dispatchId: id, reason } }, reason === 'by hand' ? {} : byPlatform);
}

/** The provider refuses the installation: every further message would be refused as well. */
export async function pauseForAccount(id: string, at: Date): Promise<void> {
  const { letterId } = await database().dispatch.findUniqueOrThrow({ where: { id }, select: { letterId: true } });
  await onLetter('dispatch-paused', letterId, { at }, async (letter) => {
    const { tx } = letter;
    await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id } });
    if (isRunning(dispatch)) await pauseLocked(letter, dispatch, 'account refused');
    return letter.didNot();
  });
}

/** Stops a dispatch whose row is locked, and lets the worker see to what is being asked for. */
export async function stopLocked(
  { tx, at, also }: HeldLetter<'in turn'>,
  { id }: Pick<DispatchFound, 'id'>,
  apart: Apart = {},
): Promise<void> {
  await moveAll(tx, { dispatchId: id }, 'stopped', at, null);
  await tx.dispatch.update({ where: { id }, data: { stoppedAt: at, pausedAt: null, pausedReason: null } });
  await enqueueDispatch(tx, id);
  await also('dispatch-stopped', { plain: { dispatchId: id } }, apart);
}
