import { database } from '~/platform/database/database.server';
import { log } from '~/platform/installation/log.server';
import { type Arriving, setArrival } from '~/platform/request/arrival.server';
import { formIfWhole } from '~/platform/request/form.server';
import { heardSince } from '~/platform/request/heard.server';
import { NotFound } from '~/platform/request/not-found';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { defineJob } from '~/platform/work/queue.server';
import type { Arrival } from '../arrival/arrival';
import { type ArrivalTable, isOurs, settleThrown } from '../arrival/thrown.server';
import { expertOutcome, recordExpert, settleExpertRefused } from './expert-arrivals.server';
import { expertForm } from './expert-form';
import { expertLink } from './expert-links.server';
import { expertRefusals } from './expert-refusals.words';
import { signAsExpert } from './expert-signing.server';

/**
 * Puts a request to sign as an expert on record, before anything else is done for it.
 * @returns null where nothing is to be kept: the form is not whole, the link acts no more, or sign-on is over
 */
export async function expertArrival({ request, params, context }: Arriving): Promise<Arrival | null> {
  const id = readToken('expert', params['token']);
  const typed = id && (await formIfWhole(request, expertForm()));
  const since = heardSince();
  const recorded = typed ? await recordExpert(id, typed, since) : null;
  if (!recorded) return null;
  setArrival(context, recorded.at);
  if (!recorded.id) return null;
  context.noteReceived({ at: recorded.at, timeZone: recorded.timeZone });
  return { ...recorded, id: recorded.id };
}

/**
 * Does what an expert asked by a request that is on record. Where we could not end it, for reasons of our own, it stays on record,
 * and is done again by a job.
 * @returns whether it is signed; false where that is still to be done
 * @throws what the work throws where it says no, once that is on record too
 */
export async function doExpertArrived(arrivalId: string | null, work: () => Promise<string>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    if (!arrivalId) throw thrown;
    return settleThrown(arrivalTable, arrivalId, thrown).then(
      () => true,
      (fault: unknown) => {
        if (!isOurs(fault)) throw fault;
        log.fault(fault);
        return false;
      },
    );
  }
}

const countsAs = ({ endorsementId: counts, refusal }: Awaited<ReturnType<typeof expertOutcome>>) => ({
  counts,
  refusal,
});

/** The arrivals of experts: each counts as its endorsement. */
const arrivalTable: ArrivalTable = {
  outcome: async (id) => countsAs(await expertOutcome(id)),
  refuse: async (id, sentence) => countsAs(await settleExpertRefused(id, sentence)),
  otherwise: expertRefusals.sentence('shownChanged'),
};

/** Seconds for which an arrival is left to the process that recorded it. */
const ownPatience = 10;
const atMost = 500;

/** Does what waits longer than its own process would take, in the order in which it came; one that fails keeps none back. */
export async function settleWaitingExperts(patience = ownPatience): Promise<void> {
  const waiting = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM expert_arrival WHERE settled_at IS NULL AND received_at <= clock_timestamp() - make_interval(secs => ${patience})
    ORDER BY received_at, id LIMIT ${atMost}`;
  for (const { id } of waiting) await settleExpertArrival(id).catch((fault: unknown) => log.fault(fault));
}

async function settleExpertArrival(id: string): Promise<void> {
  const arrival = await database().expertArrival.findFirst({ where: { id, settledAt: null } });
  if (!arrival) return;
  const { invitationId, receivedAt, name, title, affiliation, declaration } = arrival;
  try {
    const found = await expertLink('expert', tokenFor('expert', invitationId), receivedAt);
    if (!found) throw new NotFound();
    await signAsExpert(found.link, { name: name ?? '', title, affiliation, declaration: declaration ?? '' }, id);
  } catch (thrown) {
    if (isOurs(thrown)) throw thrown;
    await settleThrown(arrivalTable, id, thrown).catch((fault: unknown) => {
      if (isOurs(fault)) throw fault;
    });
  }
}

/** Each minute: what experts asked, is on record and was not done, is done. */
export const expertArrivalsJob = defineJob<object>({
  name: 'expert-arrivals',
  expireInSeconds: 300,
  retryLimit: 6,
  run: () => settleWaitingExperts(),
});
