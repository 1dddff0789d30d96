import { setTimeout as wait } from 'node:timers/promises';
import { transaction } from '~/platform/database/transaction.server';
import type { Mailer } from '~/platform/mailer/mail';
import { defineJob } from '~/platform/work/queue.server';
import { isStopping } from '~/platform/work/stopping.server';
import { dispatchTiming, enqueueDispatch } from '../dispatch/dispatch-queue.server';
import { type Answers, answersTo } from './answers.server';
import { askFor } from './asking.server';
import { claimNext, markUnanswered, type Sending, secondsToNext, stopObjected } from './claims.server';
import { finishIfDone } from './endings.server';
import { heldSince } from './sending-hold.server';

/** A run of the job lasts at most so long; then the next goes on. */
const sliceMilliseconds = 15_000;
/** What is due so soon is waited for; the queue looks every two seconds only. */
const shortWaitSeconds = 3;

/** While sending is on hold it is looked at so often; whoever releases it does not wait for that. */
const heldSeconds = 60;

/** The job that sends a dispatch. Any number of workers may run it side by side, or die in it. */
export const dispatchJob = (mailer: () => Mailer) =>
  defineJob<{ dispatchId: string }>({
    ...dispatchTiming,
    async run({ dispatchId }) {
      const wake = await sendSlice(dispatchId, mailer());
      if (wake !== null) await transaction((tx) => enqueueDispatch(tx, dispatchId, wake));
    },
  });

/** How a test sends: for how long, and by a clock so many seconds ahead of the database’s. */
type Slice = { readonly milliseconds?: number } & Pick<Sending, 'secondsAhead'>;

/**
 * Sends for a while: claims messages, asks the provider for each, settles, until nothing can be claimed or the time is
 * over, or the process is to stop. As many are under way at once as the transport takes.
 * @returns after how many seconds to go on; null where nothing is left to do
 */
export async function sendSlice(dispatchId: string, mailer: Mailer, slice: Slice = {}): Promise<number | null> {
  const sending = { keepsKeysFor: mailer.keepsKeysFor, secondsAhead: slice.secondsAhead ?? 0 };
  const ends = performance.now() + (slice.milliseconds ?? sliceMilliseconds);
  for (;;) {
    if (await heldSince()) return heldSeconds;
    await stopObjected(dispatchId);
    const quiet = await sendWhatIsDue(dispatchId, mailer, sending, ends);
    if (isStopping()) return 0;
    await markUnanswered(sending, dispatchId);
    if (await finishIfDone(dispatchId)) return null;
    const next = await secondsToNext(dispatchId, sending);
    if (next === null) return null;
    const seconds = Math.max(quiet, next);
    if (seconds > shortWaitSeconds || performance.now() + seconds * 1000 > ends) return Math.ceil(seconds);
    await wait(Math.max(50, seconds * 1000));
  }
}

/** Claims and asks until nothing is due. @returns for how many seconds the provider wants no mail at all */
async function sendWhatIsDue(dispatchId: string, mailer: Mailer, sending: Sending, ends: number): Promise<number> {
  const answers: Answers = answersTo(sending);
  const underWay = new Set<Promise<void>>();
  const most = Math.max(1, Math.floor(mailer.hands / 5));
  let quietUntil = 0;
  const faults: unknown[] = [];
  let told = () => {};
  // Promise.race would hang one more reaction on every request under way each time that one is answered.
  const oneAnswered = () =>
    new Promise<void>((tell) => {
      told = tell;
    });
  const ask = (message: Parameters<typeof askFor>[0], claimedAt: number) => {
    const asked = askFor(message, mailer, answers, claimedAt)
      .then((seconds) => {
        if (seconds > 0) quietUntil = Math.max(quietUntil, performance.now() + seconds * 1000);
      })
      .catch((fault: unknown) => void faults.push(fault))
      .finally(() => {
        underWay.delete(asked);
        told();
      });
    underWay.add(asked);
  };
  try {
    while (!isStopping() && performance.now() < ends && performance.now() > quietUntil && faults.length === 0) {
      const claimedAt = Date.now();
      const claimed = await claimNext(dispatchId, sending, most);
      for (const message of claimed) ask(message, claimedAt);
      if (claimed.length === 0 && underWay.size === 0) break;
      while (underWay.size > (claimed.length === 0 ? 0 : mailer.hands - most)) await oneAnswered();
    }
  } finally {
    await Promise.all(underWay);
  }
  if (faults.length > 0) throw faults[0];
  return Math.max(0, (quietUntil - performance.now()) / 1000);
}

/** Waits until a dispatch has nothing left that is done by itself; for tests, benches and the demonstration. */
export async function sendToTheEnd(dispatchId: string, mailer: Mailer): Promise<void> {
  for (let wake = await sendSlice(dispatchId, mailer); wake !== null; wake = await sendSlice(dispatchId, mailer))
    await wait(wake * 1000);
}
