import { type SharedRows, sharedRowsOf } from '~/letters/letter/shared-rows.server';
import { database } from '~/platform/database/database.server';
import { noLongerNeeded } from '~/platform/notice/notice-sending.server';

/** What was sent to an organisation, or to a mailbox that has named none: reminders, news of the deadline, and mails that did not arrive. */
export type SentMails = {
  readonly reminders: number;
  readonly lastReminderAt: Date | null;
  /** When it last heard that the deadline moved, or that sign-on is open again. */
  readonly lastNewsAt: Date | null;
  readonly failed: number;
};

/** The same for some rows of the lead’s board, by its organisation, else its invitation; none for a row without any. */
export async function sentMailsOf(
  letterId: string,
  of: readonly string[],
  known?: SharedRows,
): Promise<ReadonlyMap<string, SentMails>> {
  const shared = known ?? (await sharedRowsOf(database(), letterId));
  const [ids, keys] = [[...shared.keys()], [...shared.values()]];
  const rows = await database().$queryRaw<(SentMails & { row: string })[]>`
    WITH invited AS (
      SELECT invitation.id, address, coalesce(shared.key::uuid, organisation_id, invitation.id) AS row FROM invitation
      LEFT JOIN unnest(${ids}::text[], ${keys}::text[]) AS shared(id, key) ON shared.id = invitation.id::text
      WHERE letter_id = ${letterId}::uuid
    ),
    reminded AS (
      SELECT coalesce(r.organisation_id, invited.row, r.about_id) AS row, round.id, round.sent_at, n.failed_at, n.failure
      FROM opening JOIN reminder_round round ON round.opening_id = opening.id JOIN reminder r ON r.round_id = round.id
      LEFT JOIN invited ON invited.id = r.invitation_id
      LEFT JOIN notice n ON n.about_id = round.id AND n.address = r.address AND n.kind IN ('reminder', 'reminder-by-hand')
      WHERE opening.letter_id = ${letterId}::uuid
    ), mails AS (
      SELECT row, id AS round, sent_at, failed_at, failure, NULL::timestamptz AS news_at FROM reminded
      UNION ALL
      SELECT invited.row, NULL, NULL, failed_at, failure, NULL FROM invited JOIN notice
        ON notice.kind = 'invitation' AND notice.about_id = invited.id
      UNION ALL
      SELECT p.organisation_id, NULL, NULL, failed_at, failure, NULL FROM preparation p JOIN approval a ON a.preparation_id = p.id
        JOIN notice ON notice.kind = 'approval-request' AND notice.about_id = a.id
      WHERE p.letter_id = ${letterId}::uuid
      UNION ALL
      SELECT invited.row, NULL, NULL, failed_at, failure, notice.sent_at FROM invited JOIN notice
        ON notice.address = invited.address AND notice.subject_id = ${letterId}::uuid
        AND notice.kind IN ('deadline-moved', 'sign-on-reopened')
    )
    SELECT row::text, count(DISTINCT round) FILTER (WHERE failure IS DISTINCT FROM ${noLongerNeeded})::int AS reminders,
      max(sent_at) FILTER (WHERE failure IS DISTINCT FROM ${noLongerNeeded}) AS "lastReminderAt",
      max(news_at) AS "lastNewsAt",
      (count(*) FILTER (WHERE failed_at IS NOT NULL AND failure IS DISTINCT FROM ${noLongerNeeded}))::int AS failed
    FROM mails WHERE row = ANY (${[...of]}::uuid[]) GROUP BY row`;
  return new Map(rows.map(({ row, ...mails }) => [row, mails]));
}
