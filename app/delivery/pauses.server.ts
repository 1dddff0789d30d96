import type { LetterDeed } from '~/letters/desk.server';
import { type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/refusal';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { deliveryWords } from './delivery.words';
import { enqueueDispatch } from './dispatch-queue.server';
import { type DispatchFound, lockedDispatch } from './dispatches.server';
import { moveAll } from './messages.server';
import { addNote } from './notes.server';

const say = deliveryWords('en');

export type PauseReason = 'by hand' | 'withdrawal' | 'account refused';

/** Whether messages of it are still on their way by themselves. */
export const isRunning = ({ sentAt, pausedAt, stoppedAt, finishedAt }: DispatchFound): boolean =>
  sentAt !== null && pausedAt === null && stoppedAt === null && finishedAt === null;

/** Holds what is not yet handed over. What the provider is being asked for at this moment goes. */
export async function pauseDispatch(deed: LetterDeed<'send letters'>, id: string): Promise<void> {
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, id);
    if (!isRunning(dispatch)) throw new Refusal(say('notRunning'));
    await pauseLocked(tx, dispatch, 'by hand', deed.at, deed.person.id);
  });
}

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

/**
 * Lets a paused dispatch go on. After a withdrawal only with a dated note, which is added to every mail that was not
 * handed over.
 */
export async function resumeDispatch(deed: LetterDeed<'send letters'>, id: string, typed: string): Promise<void> {
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, id);
    if (dispatch.stoppedAt || dispatch.finishedAt) throw new Refusal(say('overAlready'));
    if (!dispatch.pausedAt) throw new Refusal(say('notPaused'));
    const withNote = dispatch.pausedReason === 'withdrawal';
    if (withNote && !typed) throw new Refusal(say('noteRequired'));
    const note = withNote ? typed : '';
    if (withNote) await addNote(tx, deed, dispatch, note);
    await tx.dispatch.update({
      where: { id },
      data: { pausedAt: null, pausedReason: null, ...(withNote ? { note } : {}) },
    });
    await tx.message.updateMany({ where: { dispatchId: id, state: 'prepared' }, data: { nextAt: null } });
    await enqueueDispatch(tx, id);
    await record(tx, letterTrail(deed.letter.id), {
      kind: 'dispatch-resumed',
      at: deed.at,
      actorId: deed.person.id,
      plain: { dispatchId: id, withNote },
      values: { note },
    });
  });
}

/** Ends a dispatch: what is not handed over never goes. */
export async function stopDispatch(deed: LetterDeed<'send letters'>, id: string): Promise<void> {
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, id);
    if (dispatch.stoppedAt || dispatch.finishedAt) throw new Refusal(say('overAlready'));
    await stopLocked(tx, dispatch, deed.at, deed.person.id);
  });
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
