import { database, type Transaction } from '~/platform/database/database.server';
import type { Apart, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { type DispatchFound, momentsOf, withStanding } from '../dispatch/dispatch-view';
import { moveAll } from './messages.server';

export type PauseReason = 'by hand' | 'withdrawal' | 'revocation' | 'account refused';

/** Pauses after which a dispatch goes on only with a dated note: the PDF no longer says who signs today. */
export const asksForNote: readonly string[] = ['withdrawal', 'revocation'] satisfies PauseReason[];

type Moments = Pick<DispatchFound, 'sentAt' | 'pausedAt' | 'stoppedAt' | 'finishedAt'>;

/** Whether messages of it are still on their way by themselves. */
export const isRunning = ({ sentAt, pausedAt, stoppedAt, finishedAt }: Moments): boolean =>
  sentAt !== null && pausedAt === null && stoppedAt === null && finishedAt === null;

/** Ends the pause of a dispatch whose row is locked, if it has one. */
export async function endPause(
  tx: Transaction,
  dispatchId: string,
  ended: { readonly endedAt: Date; readonly endedById: string | null; readonly note?: string },
): Promise<void> {
  await tx.dispatchPause.updateMany({ where: { dispatchId, endedAt: null }, data: ended });
}

/** Pauses a dispatch whose row is locked. One that was paused for another reason is paused for this one from now on. */
export async function pauseLocked(
  { tx, at, actorId, also }: HeldLetter<'in turn'>,
  { id }: Pick<DispatchFound, 'id'>,
  reason: PauseReason,
): Promise<void> {
  const by = reason === 'by hand' ? actorId : null;
  await endPause(tx, id, { endedAt: at, endedById: by });
  await tx.dispatchPause.create({ data: { dispatchId: id, pausedAt: at, pausedById: by, reason } });
  await also('dispatch-paused', { plain: { dispatchId: id, reason } }, { actorId: by });
}

/** The provider refuses the installation: every further message would be refused as well. */
export async function pauseForAccount(id: string, at: Date): Promise<void> {
  const { letterId } = await database().dispatch.findUniqueOrThrow({ where: { id }, select: { letterId: true } });
  await onLetter('dispatch-paused', letterId, { at }, async (letter) => {
    const { tx } = letter;
    await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id }, include: withStanding });
    if (isRunning({ ...dispatch, ...momentsOf(dispatch) })) await pauseLocked(letter, dispatch, 'account refused');
    return letter.didNot();
  });
}

/** Stops a dispatch whose row is locked, and lets the worker see to what is being asked for. */
export async function stopLocked(
  { tx, at, actorId, also }: HeldLetter<'in turn'>,
  { id }: Pick<DispatchFound, 'id'>,
  apart: Apart = {},
): Promise<void> {
  await moveAll(tx, { dispatchId: id }, 'stopped', at, null);
  await endPause(tx, id, { endedAt: at, endedById: apart.actorId === undefined ? actorId : apart.actorId });
  await tx.dispatch.update({ where: { id }, data: { stoppedAt: at } });
  await enqueueDispatch(tx, id);
  await also('dispatch-stopped', { plain: { dispatchId: id } }, apart);
}
