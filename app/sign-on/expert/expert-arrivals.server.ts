import { randomUUID } from 'node:crypto';
import { Prisma } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import { askReserved } from '~/platform/database/reserved.server';
import type { Sentence } from '~/platform/locale/sentences';
import { compareClocks, onDatabaseClock } from '~/platform/request/arrival.server';
import type { Arrival, LatestArrival } from '../arrival/arrival';
import { SettledAlready } from '../arrival/settling.server';
import type { ExpertFields } from './expert-form';
import { expertRefusals } from './expert-refusals.words';

// As a request to co-sign for an organisation (../arrival): one statement over connections that are kept for that, which waits for nobody.

/** A request is dated back by no more: nothing is answered later (server/app.ts), and no proxy waits longer. */
const atMost = '60 seconds';

const recording = `
  WITH invited AS MATERIALIZED (SELECT * FROM expert_invitation WHERE id = $3::uuid), found AS MATERIALIZED (
    SELECT i.id AS invitation_id, i.letter_id, o.opened_at, o.time_zone,
      least(deadline_in_force(o.id), (SELECT closed_at FROM closure WHERE opening_id = o.id)) AS ends_at,
      date_trunc('milliseconds', greatest(least(clock_timestamp(), $2::timestamptz), clock_timestamp() - interval '${atMost}'))
        AS received_at
    FROM invited i JOIN LATERAL (
      SELECT * FROM opening WHERE letter_id = i.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1
    ) o ON o.takes_experts WHERE i.cancelled_at IS NULL AND i.address IS NOT NULL
  ), kept AS (
    INSERT INTO expert_arrival (id, letter_id, invitation_id, received_at, name, title, affiliation, declaration)
    SELECT $1::uuid, letter_id, invitation_id, received_at, $4::text, $5::text, $6::text, $7::text FROM found
    WHERE received_at BETWEEN opened_at AND ends_at RETURNING id
  )
  SELECT received_at AS at, time_zone AS "timeZone", (SELECT id FROM kept) AS id, clock_timestamp() AS now FROM found`;

type Recorded = Omit<Arrival, 'id'> & { readonly id: string | null };

/**
 * Records a request of an expert to sign; null where the link acts no more, and without an id where it came too late.
 * @param since when it can have come at the earliest, in milliseconds of `performance.now()`
 */
export async function recordExpert(
  expertInvitationId: string,
  { name, title, affiliation, declaration }: ExpertFields,
  since: number,
): Promise<Recorded | null> {
  let asked = 0;
  const values = () => {
    asked = performance.now();
    return [randomUUID(), onDatabaseClock(since), expertInvitationId, name, title, affiliation, declaration];
  };
  const statement = { name: 'expert-arrival', text: recording, values };
  const [recorded] = await askReserved<Recorded & { now: Date }>(statement);
  if (!recorded) return null;
  const { now, ...told } = recorded;
  compareClocks(asked, now);
  return told;
}

/** What leaves the row when it is settled. */
const emptied = Prisma.sql`name = NULL, title = NULL, affiliation = NULL, declaration = NULL`;

/** Settles an arrival as the signature that it came to, in its transaction. @throws SettledAlready */
export async function settleAsExpert(tx: Transaction, arrivalId: string | null, endorsementId: string): Promise<void> {
  if (!arrivalId) return;
  const settled = await tx.$executeRaw`
    UPDATE expert_arrival SET settled_at = clock_timestamp(), endorsement_id = ${endorsementId}::uuid, ${emptied}
    WHERE id = ${arrivalId}::uuid AND settled_at IS NULL`;
  if (settled === 0) throw new SettledAlready();
}

/** Settles an arrival as refused, unless it is settled. @returns what came of it, whoever settled it */
export async function settleExpertRefused(id: string, sentence: Sentence | null) {
  await database().$executeRaw`
    UPDATE expert_arrival SET settled_at = clock_timestamp(), refusal = ${sentence && JSON.stringify(sentence)}::jsonb, ${emptied}
    WHERE id = ${id}::uuid AND settled_at IS NULL`;
  return expertOutcome(id);
}

/** What came of a settled arrival. */
export async function expertOutcome(id: string) {
  const { endorsementId, refusal } = await database().expertArrival.findUniqueOrThrow({ where: { id } });
  return { endorsementId, refusal: refusal as Sentence | null };
}

/** A page of a signature that is loaded again sends it once more: nothing that failed. */
const { key } = expertRefusals.sentence('signedAlready');
const notSentAgain: Prisma.ExpertArrivalWhereInput = {
  OR: [{ refusal: { equals: Prisma.DbNull } }, { NOT: { refusal: { path: ['key'], equals: key } } }],
};

/** The last request by a link that is on record, but for a signature that was sent again; null where there is none. */
export async function latestExpertArrival(invitationId: string): Promise<LatestArrival | null> {
  const found = await database().expertArrival.findFirst({
    where: { invitationId, ...notSentAgain },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
  });
  if (!found) return null;
  const { receivedAt, settledAt, endorsementId, refusal } = found;
  return { receivedAt, waits: !settledAt, counted: endorsementId !== null, refusal: refusal as Sentence | null };
}

/** How many requests of experts arrived by this moment and are not settled: an edition waits for them. */
export const expertsUnsettledBy = (
  reading: Pick<Transaction, 'expertArrival'>,
  letterId: string,
  until: Date,
): Promise<number> => reading.expertArrival.count({ where: { letterId, settledAt: null, receivedAt: { lte: until } } });

/** Settles what waits of an expert who is erased: nobody is left to sign. */
export async function forgetExpertArrivals(tx: Transaction, address: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE expert_arrival SET settled_at = clock_timestamp(), ${emptied}
    WHERE settled_at IS NULL AND invitation_id IN (SELECT id FROM expert_invitation WHERE address = ${address})`;
}

/** How long what was settled is kept, in days: its page says what came of it. */
const kept = 30;

/** Removes what was settled long ago. */
export async function sweepExpertArrivals(): Promise<void> {
  await database().$executeRaw`
    DELETE FROM expert_arrival WHERE settled_at < now() - make_interval(days => ${kept})`;
}
