import { askReserved } from '~/platform/database/reserved.server';
import { log } from '~/platform/installation/log.server';
import { isNotFound } from '~/platform/request/not-found';
import { isRefusal, Refusal } from '~/platform/request/refusal';
import { enqueue } from '~/platform/work/queue.server';
import { outcomeOf, SettledAlready, settleRefused } from '../arrival/settling.server';
import { refusalWords } from '../opening/refusals.words';
import { arrivalsTiming } from './arrivals-job';

/**
 * Does what was asked by a request that is on record, and says what came of it. Where we could not end it, for reasons of our
 * own, it stays on record, and is done again by a job: nobody is late for that.
 * @returns the endorsement; null where it is still to be done
 * @throws what the work throws where it says no, once that is on record too
 */
export async function doArrived(arrivalId: string | null, work: () => Promise<string>): Promise<string | null> {
  try {
    return await work();
  } catch (thrown) {
    if (!arrivalId) throw thrown;
    return settleThrown(arrivalId, thrown).catch(async (fault: unknown) => {
      if (!isOurs(fault)) throw fault;
      log.fault(fault);
      await doSoon(arrivalId);
      return null;
    });
  }
}

/**
 * Settles an arrival by what its deed threw: whoever said no first, and whoever counted it first, is right.
 * @throws what was thrown, where it says no; and what is a fault of ours, with nothing settled
 */
export async function settleThrown(arrivalId: string, thrown: unknown): Promise<string> {
  if (isOurs(thrown)) throw thrown;
  const settled = thrown instanceof SettledAlready;
  const sentence = isRefusal(thrown) ? thrown.sentence : null;
  const { endorsementId, refusal } = await (settled ? outcomeOf(arrivalId) : settleRefused(arrivalId, sentence));
  if (endorsementId) return endorsementId;
  if (!settled) throw thrown;
  throw new Refusal(refusal ?? refusalWords.sentence('shownChanged'));
}

/** Whether something failed through us, and not because the request may not be done. */
export const isOurs = (thrown: unknown): boolean =>
  !(isRefusal(thrown) || thrown instanceof SettledAlready || isNotFound(thrown) || thrown instanceof Response);

/** Lets a worker do it at once, as far as that can be said now: it looks each minute by itself. */
async function doSoon(arrivalId: string): Promise<void> {
  const reserved = {
    $queryRawUnsafe: (text: string, ...values: unknown[]) => askReserved({ name: '', text, values: () => values }),
  };
  await enqueue(reserved, arrivalsTiming, { arrivalId }, { startAfterSeconds: 1 }).catch((fault: unknown) =>
    log.fault(fault),
  );
}
