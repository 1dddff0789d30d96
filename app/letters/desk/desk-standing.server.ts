import { database } from '~/platform/database/database.server';
import { countedEndorsements } from '../letter/counted-endorsements.server';
import { sharedRowsOf } from '../letter/shared-rows.server';
import { versionInForceOf } from '../letter/standing.server';

/** What the lines of a desk’s places tell, in numbers. */
export type DeskStanding = {
  /** The numbers of the latest version, of the one in force and of the one that the signatories are asked about. */
  readonly newest: number | null;
  readonly inForce: number | null;
  readonly asked: number | null;
  /** Verified signatories, and all organisations that were invited or answered. */
  readonly signatories: number;
  readonly organisations: number;
  /** Officials chosen for a dispatch that goes on, emails made for them, and replies that stand. */
  readonly officials: number;
  readonly messages: number;
  readonly replies: number;
  /** Entries of the letter’s trail. */
  readonly entries: number;
};

/** How a letter stands in each place of its desk: three queries, however many rows there are. */
export async function deskStanding(letterId: string): Promise<DeskStanding> {
  const [rows, counted, shared] = await Promise.all([
    database().$queryRaw<Omit<DeskStanding, 'signatories'>[]>`
      WITH opening AS (
        SELECT id, version_id FROM opening WHERE letter_id = ${letterId}::uuid ORDER BY opened_at DESC, id DESC LIMIT 1
      ), organisation AS (
        SELECT coalesce(organisation_id, id) FROM invitation WHERE letter_id = ${letterId}::uuid AND cancelled_at IS NULL
        UNION SELECT organisation_id FROM preparation
          WHERE letter_id = ${letterId}::uuid AND completed_at IS NULL AND cancelled_at IS NULL
        UNION SELECT organisation_id FROM endorsement WHERE letter_id = ${letterId}::uuid
      )
      SELECT (SELECT max(number) FROM version WHERE letter_id = ${letterId}::uuid) AS newest,
        (SELECT number FROM version JOIN opening ON version.id = ${versionInForceOf}) AS "inForce",
        (SELECT max(number) FROM change JOIN opening ON opening.id = change.opening_id
          JOIN version ON version.id = change.version_id WHERE moved_at IS NULL AND given_up_at IS NULL) AS asked,
        (SELECT count(*)::int FROM organisation) AS organisations,
        (SELECT count(DISTINCT official_id)::int FROM addressee JOIN dispatch ON dispatch.id = dispatch_id
          WHERE letter_id = ${letterId}::uuid AND stopped_at IS NULL) AS officials,
        (SELECT count(*)::int FROM message WHERE letter_id = ${letterId}::uuid) AS messages,
        (SELECT count(*)::int FROM reply
          WHERE letter_id = ${letterId}::uuid AND taken_back_at IS NULL AND erased_at IS NULL) AS replies,
        coalesce((SELECT ordinal FROM trail_head WHERE subject = 'letter' AND subject_id = ${letterId}::uuid), 0) AS entries`,
    countedEndorsements(database(), letterId),
    sharedRowsOf(database(), letterId),
  ]);
  const signatories = counted.filter(({ verified }) => verified).length;
  const [found] = rows;
  // Of those that share a row, only the row counts.
  return { ...found!, organisations: found!.organisations - shared.size, signatories };
}
