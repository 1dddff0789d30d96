import { askReserved } from '~/platform/database/reserved.server';
import { log } from '~/platform/installation/log.server';
import { enqueue } from '~/platform/work/queue.server';
import { firstOfTwo, type Outcome } from '../arrival/arrival';
import { outcomeOf, settleRefused } from '../arrival/settling.server';
import { type ArrivalTable, isOurs, type Settled, settleThrown } from '../arrival/thrown.server';
import { refusalWords } from '../opening/refusals.words';
import { arrivalsTiming } from './arrivals-job';

/**
 * Does what was asked by a request that is on record, and says what came of it. Where we could not end it, for reasons of our
 * own, it stays on record, and is done again by a job: nobody is late for that.
 * @returns the endorsement, or `firstOfTwo`; null where it is still to be done
 * @throws what the work throws where it says no, once that is on record too
 */
export async function doArrived(arrivalId: string | null, work: () => Promise<string>): Promise<string | null> {
  try {
    return await work();
  } catch (thrown) {
    if (!arrivalId) throw thrown;
    return settleThrown(arrivalTable, arrivalId, thrown).catch(async (fault: unknown) => {
      if (!isOurs(fault)) throw fault;
      log.fault(fault);
      await doSoon(arrivalId);
      return null;
    });
  }
}

const countsAs = ({ endorsementId, jointActId, refusal }: Outcome): Settled => ({
  counts: endorsementId ?? (jointActId && firstOfTwo),
  refusal,
});

/** The arrivals of organisations: each counts as its endorsement, or as `firstOfTwo`. */
export const arrivalTable: ArrivalTable = {
  outcome: async (id) => countsAs(await outcomeOf(id)),
  refuse: async (id, sentence) => countsAs(await settleRefused(id, sentence)),
  otherwise: refusalWords.sentence('shownChanged'),
};

/** Lets a worker do it at once, as far as that can be said now: it looks each minute by itself. */
async function doSoon(arrivalId: string): Promise<void> {
  const reserved = {
    $queryRawUnsafe: (text: string, ...values: unknown[]) => askReserved({ name: '', text, values: () => values }),
  };
  await enqueue(reserved, arrivalsTiming, { arrivalId }, { startAfterSeconds: 1 }).catch((fault: unknown) =>
    log.fault(fault),
  );
}
