import type { StaffVisitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { noLongerNeeded, outcomeUnknown } from '~/platform/notice/notice-sending.server';

/** A mail that did not go, of which nobody knows whether it went, or that waits. */
export type Undelivered = {
  readonly id: string;
  readonly standing: 'not sent' | 'unknown' | 'waits';
  readonly at: Date;
  readonly address: string;
  /** The kind of a notice; null where it is the letter itself. */
  readonly kind: string | null;
  /** The title of the letter that goes to an official. */
  readonly letter: string | null;
  /** What was said of it, in a sentence; null where nothing was. */
  readonly reason: string | null;
};

/** So many are shown. */
const mostUndelivered = 200;

/**
 * What the staff must know of mails, the latest first: those that were not sent, those whose outcome nobody knows, and
 * those that wait because of what the transport said, or for longer than a quarter of an hour.
 */
export function undeliveredMails(_staff: StaffVisitor): Promise<Undelivered[]> {
  return database().$queryRaw<Undelivered[]>`
    SELECT * FROM (
      SELECT id::text, kind, NULL AS letter, address, coalesce(failed_at, attempted_at, created_at) AS at,
        CASE WHEN failure = ${outcomeUnknown} OR (failed_at IS NULL AND failure IS NULL AND attempted_at IS NOT NULL)
             THEN 'unknown' WHEN failed_at IS NULL THEN 'waits' ELSE 'not sent' END AS standing,
        nullif(failure, ${outcomeUnknown}) AS reason
      FROM notice
      WHERE sent_at IS NULL AND failure IS DISTINCT FROM ${noLongerNeeded}
        AND (failure IS NOT NULL OR coalesce(attempted_at, created_at) < now() - interval '15 minutes')
      UNION ALL
      SELECT m.id::text, NULL, coalesce(
          (SELECT t.title FROM version v JOIN text t ON t.version_id = v.id AND t.authentic WHERE v.letter_id = m.letter_id
           ORDER BY v.number DESC LIMIT 1), l.slug),
        m.mailbox, coalesce(m.settled_at, m.last_asked_at, m.prepared_at),
        CASE m.state WHEN 'unknown' THEN 'unknown' WHEN 'prepared' THEN 'waits' WHEN 'sending' THEN 'waits' ELSE 'not sent' END,
        m.outcome
      FROM message m JOIN letter l ON l.id = m.letter_id
      WHERE m.state IN ('refused', 'bounced', 'unknown')
        OR (m.state IN ('prepared', 'sending') AND m.attempts > 0 AND m.outcome IS NOT NULL)
    ) AS mails ORDER BY at DESC, id LIMIT ${mostUndelivered}`;
}
