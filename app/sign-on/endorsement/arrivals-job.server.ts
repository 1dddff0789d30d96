import type { Arrival as Row } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { log } from '~/platform/installation/log.server';
import { NotFound } from '~/platform/request/not-found';
import { tokenFor } from '~/platform/request/token.server';
import { defineJob } from '~/platform/work/queue.server';
import { isOurs, settleThrown } from '../arrival/thrown.server';
import type { SigningFields } from '../declaration/signing';
import { preparationDeed } from '../opening/preparation-deeds.server';
import { approvalLink } from './approvals.server';
import { arrivalsTiming } from './arrivals-job';
import { arrivalTable } from './arrived.server';
import { signByLink, signSignedIn } from './signing-arrived.server';

/** Seconds for which an arrival is left to the process that recorded it. */
const ownPatience = 10;
const atMost = 500;

/** Each minute, and at once where a process says that it could not: what is on record and not done is done. */
export const arrivalsJob = defineJob<{ arrivalId?: string }>({
  ...arrivalsTiming,
  run: ({ arrivalId }) => (arrivalId ? settleArrival(arrivalId) : settleWaiting()),
});

/** Does what waits longer than its own process would take, in the order in which it came; one that fails keeps none back. */
export async function settleWaiting(patience = ownPatience): Promise<void> {
  const waiting = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM arrival WHERE settled_at IS NULL AND received_at <= clock_timestamp() - make_interval(secs => ${patience})
    ORDER BY received_at, id LIMIT ${atMost}`;
  for (const { id } of waiting) await settleArrival(id).catch((fault: unknown) => log.fault(fault));
}

/**
 * Does what a request on record asked, as of its arrival, with what may be done now. However often and however many at once,
 * it is settled once.
 * @throws what is a fault of ours: it stays on record
 */
export async function settleArrival(id: string): Promise<void> {
  const arrival = await database().arrival.findFirst({ where: { id, settledAt: null } });
  if (!arrival) return;
  try {
    await (arrival.approvalId ? approveArrived(arrival, arrival.approvalId) : coSignArrived(arrival));
  } catch (thrown) {
    await settleThrown(arrivalTable, id, thrown).catch((fault: unknown) => {
      if (isOurs(fault)) throw fault;
    });
  }
}

async function approveArrived(arrival: Row, approvalId: string): Promise<string> {
  const found = await approvalLink(tokenFor('approval', approvalId), arrival.receivedAt);
  if (!found) throw new NotFound();
  return signByLink(found, typedIn(arrival), arrival.id);
}

async function coSignArrived(arrival: Row): Promise<string> {
  const { preparationId, receivedAt } = arrival;
  const person = arrival.personId && (await personOf(arrival.personId));
  const deed = person && (await preparationDeed(person, preparationId, 'bind the organisation', receivedAt));
  if (!deed || typeof deed === 'string') throw new NotFound();
  return signSignedIn(deed, typedIn(arrival), arrival.id);
}

const personOf = (id: string) =>
  database().person.findUnique({ where: { id }, select: { id: true, address: true, name: true } });

/** What was typed, whole while the arrival waits: the database sees to it. */
const typedIn = ({ typedName, typedRole, printsName, line, declaration }: Row): SigningFields => ({
  name: typedName ?? '',
  role: typedRole ?? '',
  printName: printsName ?? false,
  line: line ?? '',
  declaration: declaration ?? '',
});
