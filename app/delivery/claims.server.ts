import { database, transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/settings.server';
import { deliveryWords } from './delivery.words';
import type { FrozenMail } from './frozen-mail.server';
import { moveMessage } from './messages.server';
import { moved } from './moves';

/** A message that this worker alone asks the provider for now. */
export type Claimed = FrozenMail & { readonly id: string; readonly dispatchId: string; readonly attempts: number };

/**
 * Claims the next message, and commits it before anybody is asked: one that waits, or one whose answer did not come in
 * time. The dispatch’s row is held meanwhile, so that a pause, a withdrawal or a stop is before or after, never between.
 */
export async function claimNext(dispatchId: string, keepsKeysFor: number): Promise<Claimed | null> {
  const patience = settings().sendingPatienceSeconds;
  const keys = trusted(keepsKeysFor);
  const rows = await transaction(
    (tx) => tx.$queryRaw<Claimed[]>`
    UPDATE message SET state = ${moved('prepared', 'asked')}::message_state, attempts = attempts + 1,
      first_asked_at = coalesce(first_asked_at, clock_timestamp()), last_asked_at = clock_timestamp(), next_at = NULL
    WHERE id = (
      SELECT m.id FROM message m
      JOIN dispatch d ON d.id = m.dispatch_id
      JOIN edition e ON e.id = d.edition_id AND e.voided_at IS NULL
      JOIN official o ON o.id = m.official_id
      WHERE m.dispatch_id = ${dispatchId}::uuid AND d.sent_at IS NOT NULL AND d.paused_at IS NULL AND d.stopped_at IS NULL
        AND ((m.state = 'prepared' AND o.suppressed_at IS NULL AND (m.next_at IS NULL OR m.next_at <= clock_timestamp()))
          OR (m.state = 'sending' AND m.last_asked_at < clock_timestamp() - make_interval(secs => ${patience})
              AND m.first_asked_at > clock_timestamp() - make_interval(secs => ${keys})))
      ORDER BY m.next_at NULLS FIRST, m.id LIMIT 1
      FOR SHARE OF d FOR UPDATE OF m SKIP LOCKED)
    RETURNING id, dispatch_id AS "dispatchId", attempts, mailbox, from_line AS "fromLine", reply_to AS "replyTo", subject,
      text, html, headers, attachment_name AS "attachmentName", attachment_digest AS "attachmentDigest",
      request_digest AS "requestDigest"`,
  );
  return rows[0] ?? null;
}

/** Seconds for which a key is trusted: a minute less than the provider says. */
const trusted = (keepsKeysFor: number): number =>
  Number.isFinite(keepsKeysFor) ? Math.max(0, keepsKeysFor - 60) : 1e9;

/**
 * Messages whose answer never came, and that can no longer be asked for under their key (or whose dispatch was
 * stopped): unknown from now on, for a person to decide.
 */
export async function giveUpSilent(dispatchId: string, keepsKeysFor: number): Promise<void> {
  const patience = settings().sendingPatienceSeconds;
  const keys = trusted(keepsKeysFor);
  const silent = await database().$queryRaw<{ id: string; attempts: number }[]>`
    SELECT m.id, m.attempts FROM message m JOIN dispatch d ON d.id = m.dispatch_id
    WHERE m.dispatch_id = ${dispatchId}::uuid AND m.state = 'sending'
      AND m.last_asked_at < clock_timestamp() - make_interval(secs => ${patience})
      AND (d.stopped_at IS NOT NULL OR m.first_asked_at <= clock_timestamp() - make_interval(secs => ${keys}))`;
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
