import { Prisma } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import type { Sentence } from '~/platform/locale/sentences';
import type { LatestArrival, Outcome } from './arrival';

/** Another process settled the arrival first: what this one did is undone. */
export class SettledAlready extends Error {
  override readonly name = 'SettledAlready';
}

/**
 * Settles an arrival as refused, unless it is settled. A reason that names a person is not kept.
 * @returns what came of it, whoever settled it
 */
export async function settleRefused(id: string, sentence: Sentence | null): Promise<Outcome> {
  const refusal = sentence && !namesPerson(sentence) ? JSON.stringify(sentence) : null;
  await database().$executeRaw`
    UPDATE arrival SET settled_at = clock_timestamp(), refusal = ${refusal}::jsonb, ${emptied}
    WHERE id = ${id}::uuid AND settled_at IS NULL`;
  return outcomeOf(id);
}

/** What leaves the row when it is settled. */
export const emptied = Prisma.sql`
  person_id = NULL, typed_name = NULL, typed_role = NULL, prints_name = NULL, line = NULL, declaration = NULL`;

/** What came of a settled arrival. */
export async function outcomeOf(id: string): Promise<Outcome> {
  const { endorsementId, refusal } = await database().arrival.findUniqueOrThrow({
    where: { id },
    select: { endorsementId: true, refusal: true },
  });
  return { endorsementId, refusal: refusal as Sentence | null };
}

const namesPerson = ({ values }: Sentence) => 'signatory' in values;

/** How many requests to co-sign arrived by this moment and are not settled: an edition waits for them. */
export async function unsettledBy(
  reading: Pick<Transaction, 'arrival'>,
  letterId: string,
  until: Date,
): Promise<number> {
  return reading.arrival.count({ where: { letterId, settledAt: null, receivedAt: { lte: until } } });
}

/** Settles what waits of a person who is erased: nobody is left to co-sign. */
export async function forgetArrivals(tx: Transaction, personId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE arrival SET settled_at = clock_timestamp(), ${emptied}
    WHERE person_id = ${personId}::uuid AND settled_at IS NULL`;
}

/** How long what was settled is kept, in days: its page says what came of it. */
const kept = 30;

/** Removes what was settled long ago. */
export async function sweepArrivals(): Promise<void> {
  await database().$executeRaw`DELETE FROM arrival WHERE settled_at < now() - make_interval(days => ${kept})`;
}

/** The last request over a preparation that is on record, by a link or signed in; null where there is none. */
export async function latestArrival(preparationId: string, approvalId: string | null): Promise<LatestArrival | null> {
  const found = await database().arrival.findFirst({
    where: { preparationId, approvalId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    select: { receivedAt: true, settledAt: true, endorsementId: true, refusal: true },
  });
  if (!found) return null;
  const { receivedAt, settledAt, endorsementId, refusal } = found;
  return { receivedAt, waits: !settledAt, counted: endorsementId !== null, refusal: refusal as Sentence | null };
}
