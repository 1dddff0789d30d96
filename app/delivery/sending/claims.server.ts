import { Prisma } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { settings } from '~/platform/installation/settings.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { moved } from '../dispatch/moves';
import type { FrozenMail } from '../mail/frozen-mail.server';
import { moveMessage } from './messages.server';
import { type Counted, countClaim, holdIfBehind, OnHold, raiseMark } from './sending-hold.server';

/** A message that this worker alone asks the provider for now. */
export type Claimed = FrozenMail & {
  readonly id: string;
  readonly dispatchId: string;
  readonly attempts: number;
  /** An earlier attempt was never answered: only a yes, or nothing, is known of this message from now on. */
  readonly inDoubt: boolean;
};

/** How a worker sends: by a transport that keeps keys for so long, and, in a test, by a clock that is ahead. */
export type Sending = { readonly keepsKeysFor: number; readonly secondsAhead?: number };

/** The database’s clock; a test’s is so many seconds ahead. */
const clock = ({ secondsAhead = 0 }: Pick<Sending, 'secondsAhead'>): Prisma.Sql =>
  secondsAhead === 0
    ? Prisma.sql`clock_timestamp()`
    : Prisma.sql`(clock_timestamp() + make_interval(secs => ${secondsAhead}))`;

/**
 * Claims the next messages, and commits that before anybody is asked: those that wait, and those whose answer did not
 * come in time. The dispatch’s row is held meanwhile, so that a pause, a withdrawal or a stop is before or after, never
 * between. Of a staggered dispatch one at a time is claimed, and its row says when the next may be.
 * Nothing is claimed while sending is on hold; what is claimed is counted, and the count kept outside the database before
 * anybody is asked: whoever dies in between leaves the mark behind the database, which is harmless.
 * @param most how many at once
 */
export async function claimNext(dispatchId: string, sending: Sending, most: number): Promise<Claimed[]> {
  try {
    const { claimed, counted } = await transaction((tx) => claimCounted(tx, dispatchId, sending, most));
    if (counted) await raiseMark(counted);
    return claimed;
  } catch (fault) {
    if (!(fault instanceof OnHold)) throw fault;
    await holdIfBehind();
    return [];
  }
}

type CountedClaim = { readonly claimed: Claimed[]; readonly counted: Counted | null };

async function claimCounted(
  tx: Transaction,
  dispatchId: string,
  sending: Sending,
  most: number,
): Promise<CountedClaim> {
  const perHour = await turnOf(tx, dispatchId, sending);
  if (perHour === undefined) return { claimed: [], counted: null };
  const claimed = await claim(tx, dispatchId, sending, perHour === null ? most : 1);
  if (claimed.length === 0) return { claimed, counted: null };
  if (perHour !== null) await setNextTurn(tx, dispatchId, perHour, sending);
  return { claimed, counted: await countClaim(tx) };
}

/**
 * Whether it is a dispatch’s turn, its row being held: shared by all workers, or by one alone where it is staggered.
 * @returns how many an hour; null where they need not be staggered; undefined where nothing may go now
 */
async function turnOf(tx: Transaction, dispatchId: string, sending: Sending): Promise<number | null | undefined> {
  const standing = Prisma.sql`
    SELECT per_hour AS "perHour", next_turn_at > ${clock(sending)} AS early FROM dispatch
    WHERE id = ${dispatchId}::uuid AND sent_at IS NOT NULL AND stopped_at IS NULL AND ${notPaused(dispatchId)}
      AND (goes_at IS NULL OR goes_at <= ${clock(sending)})`;
  type Row = { perHour: number | null; early: boolean | null };
  const [row] = await tx.$queryRaw<Row[]>`${standing} AND per_hour IS NULL FOR SHARE`;
  if (row) return null;
  const [staggered] = await tx.$queryRaw<Row[]>`${standing} AND per_hour IS NOT NULL FOR NO KEY UPDATE`;
  return staggered && !staggered.early ? staggered.perHour : undefined;
}

/** Asks once for a whole statement, by the index of open pauses. */
const notPaused = (dispatchId: string) => Prisma.sql`
  NOT EXISTS (SELECT FROM dispatch_pause WHERE dispatch_id = ${dispatchId}::uuid AND ended_at IS NULL)`;

/**
 * Whether the dispatch is paused is asked here again: its row is held by now, so that who paused it meanwhile is seen, and
 * nobody pauses it before this ends.
 */
const claim = (tx: Transaction, dispatchId: string, sending: Sending, most: number): Promise<Claimed[]> => {
  const patience = settings().sendingPatienceSeconds;
  const now = clock(sending);
  return tx.$queryRaw<Claimed[]>`
    WITH due AS (
      SELECT m.id, m.state = 'sending' AS in_doubt FROM message m
      JOIN dispatch d ON d.id = m.dispatch_id
      JOIN edition e ON e.id = d.edition_id AND e.voided_at IS NULL
      JOIN official o ON o.id = m.official_id
      WHERE m.dispatch_id = ${dispatchId}::uuid AND m.state IN ('prepared', 'sending') AND ${notPaused(dispatchId)}
        AND ((m.state = 'prepared' AND o.suppressed_at IS NULL AND (m.next_at IS NULL OR m.next_at <= ${now}))
          OR (m.state = 'sending' AND coalesce(m.next_at, m.last_asked_at + make_interval(secs => ${patience})) <= ${now}
              AND m.first_asked_at > ${now} - make_interval(secs => ${trusted(sending)})))
      ORDER BY m.next_at NULLS FIRST, m.id LIMIT ${most}
      FOR UPDATE OF m SKIP LOCKED)
    UPDATE message SET state = ${moved('prepared', 'asked')}::message_state, attempts = attempts + 1,
      first_asked_at = coalesce(first_asked_at, ${now}), last_asked_at = ${now}, next_at = NULL
    FROM due WHERE message.id = due.id
    RETURNING message.id, dispatch_id AS "dispatchId", attempts, in_doubt AS "inDoubt", mailbox,
      from_line AS "fromLine", reply_to AS "replyTo", subject, text, html, headers,
      attachment_name AS "attachmentName", attachment_digest AS "attachmentDigest", request_digest AS "requestDigest"`;
};

/**
 * When the next message of a staggered dispatch may go: after the hour’s share of a message, give or take a fifth, and
 * never so many within one hour that it would be more than was said, also after a time in which nothing went.
 */
const setNextTurn = (tx: Transaction, dispatchId: string, perHour: number, sending: Sending): Promise<number> =>
  tx.$executeRaw`
    UPDATE dispatch SET next_turn_at = greatest(
      ${clock(sending)} + make_interval(secs => 3600.0 / ${perHour}::int * (0.8 + 0.4 * random())),
      (SELECT last_asked_at + interval '1 hour' FROM message
       WHERE dispatch_id = ${dispatchId}::uuid AND last_asked_at IS NOT NULL
       ORDER BY last_asked_at DESC OFFSET ${perHour - 1}::int LIMIT 1))
    WHERE id = ${dispatchId}::uuid`;

/** Seconds for which a key is trusted: a minute less than the provider says. */
const trusted = ({ keepsKeysFor }: Sending): number =>
  Number.isFinite(keepsKeysFor) ? Math.max(0, keepsKeysFor - 60) : 1e9;

/**
 * Messages whose answer never came, and that can no longer be asked for under their key (or whose dispatch was
 * stopped): unknown from now on, for a person to decide.
 * @param dispatchId of one dispatch; of all, also of those that are paused, where none is named
 */
export async function markUnanswered(sending: Sending, dispatchId: string | null = null): Promise<void> {
  const patience = settings().sendingPatienceSeconds;
  const now = clock(sending);
  const silent = await database().$queryRaw<{ id: string; attempts: number }[]>`
    SELECT m.id, m.attempts FROM message m JOIN dispatch d ON d.id = m.dispatch_id
    WHERE (${dispatchId}::uuid IS NULL OR m.dispatch_id = ${dispatchId}::uuid) AND m.state = 'sending'
      AND m.last_asked_at < ${now} - make_interval(secs => ${patience})
      AND (d.stopped_at IS NOT NULL OR m.first_asked_at <= ${now} - make_interval(secs => ${trusted(sending)}))`;
  for (const { id, attempts } of silent)
    await transaction((tx) => moveMessage(tx, id, 'no answer', { settledAt: null }, attempts));
}

/** Stops what was frozen for an official who objected at the same moment. */
export async function stopObjected(dispatchId: string): Promise<void> {
  const objected = await database().message.findMany({
    where: { dispatchId, state: 'prepared', official: { suppressedAt: { not: null } } },
    select: { id: true },
  });
  const outcome = deliveryWords('en')('objected');
  for (const { id } of objected)
    await transaction((tx) => moveMessage(tx, id, 'stopped', { settledAt: new Date(), outcome }));
}

/** In how many seconds the next message of a running dispatch may be asked for; null where only a person can move it. */
export async function secondsToNext(dispatchId: string, sending: Sending): Promise<number | null> {
  const patience = settings().sendingPatienceSeconds;
  const now = clock(sending);
  const [next] = await database().$queryRaw<{ seconds: number | null }[]>`
    SELECT extract(epoch FROM greatest(min(coalesce(m.next_at, CASE m.state WHEN 'prepared' THEN m.prepared_at
             ELSE m.last_asked_at + make_interval(secs => ${patience}) END)), max(d.goes_at), max(d.next_turn_at))
             - ${now})::float8 AS seconds
    FROM message m JOIN dispatch d ON d.id = m.dispatch_id
    WHERE m.dispatch_id = ${dispatchId}::uuid AND ${notPaused(dispatchId)}
      AND (m.state = 'sending' OR (m.state = 'prepared' AND d.stopped_at IS NULL))`;
  if (next?.seconds === null || next?.seconds === undefined) return null;
  return Math.max(0, next.seconds);
}
