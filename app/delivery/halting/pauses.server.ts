import { findingOn } from '~/organisations/evidence/verifications.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { asksForNote, endPause, isRunning, pauseLocked, stopLocked } from '../sending/halts.server';
import { addNote } from './notes.server';

const say = deliveryWords.sentence;

/** Holds what is not yet handed over. What the provider is being asked for at this moment goes. */
export async function pauseDispatch(deed: DispatchDeed<'send letters'>): Promise<void> {
  await onLetter('dispatch-paused', deed.letter.id, deed, async (letter) => {
    const dispatch = await lockedDispatch(letter, deed);
    if (!isRunning(dispatch)) throw new Refusal(say('notRunning'));
    await pauseLocked(letter, dispatch, 'by hand');
    return letter.didNot();
  });
}

/**
 * Lets a paused dispatch go on. After a withdrawal or a revoked verification only with a dated note, which is
 * added to every mail that was not handed over; and only while the lead itself is verified.
 */
export async function resumeDispatch(deed: DispatchDeed<'send letters'>, typed: string): Promise<void> {
  await onLetter('dispatch-resumed', deed.letter.id, deed, async (letter) => {
    const { tx, did } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    if (dispatch.stoppedAt || dispatch.finishedAt) throw new Refusal(say('overAlready'));
    if (!dispatch.pausedAt) throw new Refusal(say('notPaused'));
    const { id } = dispatch;
    const { verified } = await findingOn(tx, deed.letter.leadId, null);
    if (!verified) throw new Refusal(say('notVerified', { lead: deed.organisation.displayName }));
    const withNote = asksForNote.includes(dispatch.pausedReason ?? '');
    if (withNote && !typed) throw new Refusal(say('noteRequired'));
    const note = withNote ? typed : '';
    if (withNote) await addNote(tx, deed, dispatch, note);
    await endPause(tx, id, { endedAt: deed.at, endedById: deed.person.id, ...(withNote ? { note } : {}) });
    await tx.message.updateMany({ where: { dispatchId: id, state: 'prepared' }, data: { nextAt: null } });
    await enqueueDispatch(tx, id);
    return did({ plain: { dispatchId: id, withNote }, values: { note } });
  });
}

/** Ends a dispatch: what is not handed over never goes. */
export async function stopDispatch(deed: DispatchDeed<'send letters'>): Promise<void> {
  await onLetter('dispatch-stopped', deed.letter.id, deed, async (letter) => {
    const dispatch = await lockedDispatch(letter, deed);
    if (dispatch.stoppedAt || dispatch.finishedAt) throw new Refusal(say('overAlready'));
    await stopLocked(letter, dispatch);
    return letter.didNot();
  });
}
