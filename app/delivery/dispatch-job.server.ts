import { setTimeout as wait } from 'node:timers/promises';
import { database, transaction } from '~/platform/database/database.server';
import type { Mailer } from '~/platform/mailer/mail';
import { type Pace, paceOf } from '~/platform/mailer/pace.server';
import { defineJob } from '~/platform/queue.server';
import { settings } from '~/platform/settings.server';
import { askFor } from './asking.server';
import { claimNext, giveUpSilent, stopObjected } from './claims.server';
import { dispatchTiming, enqueueDispatch } from './dispatch-queue.server';
import { finishIfDone } from './endings.server';

/** A run of the job lasts at most so long; then the next goes on. */
const sliceMilliseconds = 15_000;

/** The job that sends a dispatch, message by message. Any number of workers may run it side by side, or die in it. */
export const dispatchJob = (mailer: () => Mailer) =>
  defineJob<{ dispatchId: string }>({
    ...dispatchTiming,
    async run({ dispatchId }) {
      const wake = await sendSlice(dispatchId, mailer());
      if (wake !== null) await transaction((tx) => enqueueDispatch(tx, dispatchId, wake));
    },
  });

let pace: Pace | undefined;

/**
 * Sends for a while: claims a message, asks the provider, settles, until nothing can be claimed or the time is over.
 * @returns after how many seconds to go on; null where nothing is left to do
 */
export async function sendSlice(
  dispatchId: string,
  mailer: Mailer,
  milliseconds = sliceMilliseconds,
): Promise<number | null> {
  pace ??= paceOf(settings().mail.messagesPerSecond);
  const ends = performance.now() + milliseconds;
  await stopObjected(dispatchId);
  while (performance.now() < ends) {
    const message = await claimNext(dispatchId, mailer.keepsKeysFor);
    if (!message) break;
    await pace.turn();
    const pauseSeconds = await askFor(message, mailer);
    if (pauseSeconds >= 60) return pauseSeconds;
  }
  await giveUpSilent(dispatchId, mailer.keepsKeysFor);
  if (await finishIfDone(dispatchId)) return null;
  return secondsToNext(dispatchId);
}

/** When the next message of a running dispatch may be asked for; null where only a person can move it. */
async function secondsToNext(dispatchId: string): Promise<number | null> {
  const patience = settings().sendingPatienceSeconds;
  const [next] = await database().$queryRaw<{ seconds: number | null }[]>`
    SELECT min(extract(epoch FROM CASE m.state WHEN 'prepared' THEN coalesce(m.next_at, clock_timestamp())
             ELSE m.last_asked_at + make_interval(secs => ${patience}) END - clock_timestamp()))::float8 AS seconds
    FROM message m JOIN dispatch d ON d.id = m.dispatch_id
    WHERE m.dispatch_id = ${dispatchId}::uuid AND d.paused_at IS NULL
      AND (m.state = 'sending' OR (m.state = 'prepared' AND d.stopped_at IS NULL))`;
  if (next?.seconds === null || next?.seconds === undefined) return null;
  return Math.max(0, Math.ceil(next.seconds));
}

/** Waits until a dispatch has nothing left that is done by itself; for tests, benches and the demonstration. */
export async function sendToTheEnd(dispatchId: string, mailer: Mailer): Promise<void> {
  for (let wake = await sendSlice(dispatchId, mailer); wake !== null; wake = await sendSlice(dispatchId, mailer))
    await wait(wake * 1000);
}
