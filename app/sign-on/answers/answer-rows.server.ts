import { Prisma } from '@generated/prisma/client';
import { type SharedRows, sharedRowsOf } from '~/letters/letter/shared-rows.server';
import { standsAsE, versionInForceOf } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { noLongerNeeded } from '~/platform/notice/notice-sending.server';
import { type ResponseState, responseOf } from './response';

/** One organisation, or one invited mailbox that has named none, with where it is: what figures are made of. */
export type AnswerRow = {
  /** As on the board: its organisation, else its invitation. */
  readonly key: string;
  readonly name: string | null;
  /** ISO 3166-1 alpha-2, where anybody gave one. */
  readonly country: string | null;
  readonly invitedAt: Date | null;
  /** Its mailboxes that were invited. */
  readonly addresses: readonly string[];
  /** The last email of its invitation did not arrive. */
  readonly returned: boolean;
  readonly state: ResponseState;
  /** Since when. */
  readonly at: Date;
};

const moments = [
  ...['invitedAt', 'stoppedAt', 'inviteDeclinedAt', 'begunAt', 'startedAt', 'askedAt', 'refusedAt', 'firstActAt'],
  ...['coSignedAt', 'leftBehindAt', 'withdrawnAt', 'declinedAt', 'declineLiftedAt'],
] as const;
type Moments = Record<(typeof moments)[number], Date | null>;
/** As the database writes it: what is null is left out. */
type Row = { readonly key: string; readonly name?: string; readonly country?: string } & {
  readonly addresses?: readonly string[];
  readonly returned: boolean;
  readonly saved: boolean;
} & Partial<Record<(typeof moments)[number], string>>;

/** Where everybody is who was invited or answered, in slim rows: two queries, judged by the rules of the board (`sharedRows`, `togetherOf`, `responseOf`). */
export async function answerRows(letterId: string, known?: SharedRows): Promise<AnswerRow[]> {
  const shared = known ?? (await sharedRowsOf(database(), letterId));
  const [found] = await database().$queryRaw<{ rows: Row[] }[]>`
    WITH ${versionAsked(letterId)}, ${invited(letterId, shared)}, ${running(letterId)}, ${endorsed(letterId)}, told AS (${told})
    SELECT coalesce(json_agg(json_strip_nulls(row_to_json(told))), '[]') AS rows FROM told`;
  return found!.rows.flatMap((row) => {
    const at = dated(row);
    const response = responseOf({
      ...at,
      declinedAt: at.inviteDeclinedAt,
      declinedByLeadAt: at.declinedAt,
      preparation: at.startedAt && { ...at, startedAt: at.startedAt, saved: row.saved },
    });
    const { key, name = null, country = null, addresses = [], returned } = row;
    return response ? [{ key, name, country, addresses, invitedAt: at.invitedAt, returned, ...response }] : [];
  });
}

const dated = (row: Row) =>
  Object.fromEntries(moments.map((name) => [name, row[name] ? new Date(row[name]) : null])) as Moments;

const versionAsked = (letterId: string) => Prisma.sql`
  latest AS (SELECT id, version_id FROM opening WHERE letter_id = ${letterId}::uuid ORDER BY opened_at DESC, id DESC LIMIT 1),
  wanted AS (SELECT ${versionInForceOf} AS id FROM latest AS opening)`;

/** The invitations of each row together (`togetherOf`); with whether the last email to each mailbox that has not declined came back. */
const invited = (letterId: string, shared: SharedRows) => Prisma.sql`
  each AS (
    SELECT coalesce(shared.key::uuid, i.organisation_id, i.id) AS key, i.id, i.address, i.organisation_name, i.country, i.invited_at,
      i.declined_at, i.begun_at, stop.stopped_at, coalesce(mail.failed, false) AS failed
    FROM invitation i JOIN letter l ON l.id = i.letter_id
    LEFT JOIN unnest(${[...shared.keys()]}::text[], ${[...shared.values()]}::text[]) AS shared(id, key) ON shared.id = i.id::text
    LEFT JOIN lead_mail_stop stop ON stop.lead_id = l.lead_id AND stop.address_digest = address_digest(i.address)
    LEFT JOIN LATERAL (SELECT failed_at IS NOT NULL AND failure IS DISTINCT FROM ${noLongerNeeded} AS failed FROM notice
      WHERE kind = 'invitation' AND about_id = i.id ORDER BY created_at DESC LIMIT 1) mail ON true
    WHERE i.letter_id = ${letterId}::uuid AND i.cancelled_at IS NULL
  ), invited AS (
    SELECT key, array_agg(address ORDER BY invited_at, id) FILTER (WHERE address IS NOT NULL) AS addresses,
      min(invited_at) AS invited_at, min(begun_at) AS begun_at,
      CASE WHEN bool_and(declined_at IS NOT NULL) THEN max(declined_at) END AS declined_at,
      CASE WHEN bool_and(declined_at IS NOT NULL OR stopped_at IS NOT NULL)
        THEN max(stopped_at) FILTER (WHERE declined_at IS NULL) END AS stopped_at,
      coalesce(bool_and(failed) FILTER (WHERE declined_at IS NULL), false) AS failed,
      (array_agg(organisation_name ORDER BY invited_at, id) FILTER (WHERE organisation_name <> ''))[1] AS organisation_name,
      (array_agg(country ORDER BY invited_at, id) FILTER (WHERE country <> ''))[1] AS country
    FROM each GROUP BY key
  )`;

/** Open preparations of a co-signature; `asked` is the last request for approval, of two who sign together the last to each for what is prepared now. */
const running = (letterId: string) => Prisma.sql`
  running AS (
    SELECT id, organisation_id, started_at, counter, decides, printed_name, country FROM preparation
    WHERE letter_id = ${letterId}::uuid AND completed_at IS NULL AND cancelled_at IS NULL AND changes_id IS NULL
  ), last_asked AS (
    SELECT DISTINCT ON (preparation_id) preparation_id, line_digest, text_id, asked_at
    FROM approval JOIN running ON running.id = preparation_id WHERE cancelled_at IS NULL ORDER BY preparation_id, asked_at DESC
  ), each_asked AS (
    SELECT DISTINCT ON (a.preparation_id, CASE WHEN decides = 'two' THEN a.person_id END) a.preparation_id, a.declined_at
    FROM running JOIN last_asked l ON l.preparation_id = running.id
    JOIN approval a ON a.preparation_id = running.id AND a.cancelled_at IS NULL
      AND (decides <> 'two' OR (a.line_digest = l.line_digest AND a.text_id = l.text_id))
    ORDER BY a.preparation_id, CASE WHEN decides = 'two' THEN a.person_id END, a.asked_at DESC
  ), approvals AS (
    SELECT preparation_id, max(declined_at) AS refused_at FROM each_asked GROUP BY preparation_id
  ), acts AS (
    SELECT preparation_id, min(acted_at) AS acted_at FROM joint_act JOIN running ON running.id = preparation_id
    WHERE ended_at IS NULL GROUP BY preparation_id
  )`;

/** The endorsement of each organisation that counts: the one that stands, else the one that ended last. */
const endorsed = (letterId: string) => Prisma.sql`
  endorsed AS (
    SELECT DISTINCT ON (e.organisation_id) e.*, ${standsAsE} AS standing,
      EXISTS (SELECT FROM consent c JOIN text t ON t.id = c.text_id, wanted
        WHERE c.endorsement_id = e.id AND t.version_id = wanted.id) AS consents,
      (SELECT coalesce(change.moved_at, opening.opened_at) FROM lapse JOIN opening ON opening.id = lapse.opening_id
        LEFT JOIN change ON change.id = lapse.change_id WHERE lapse.endorsement_id = e.id
        ORDER BY lapse.id DESC LIMIT 1) AS lapsed_at
    FROM endorsement e WHERE e.letter_id = ${letterId}::uuid
    ORDER BY e.organisation_id, coalesce(e.withdrawn_at, e.declined_at, 'infinity') DESC
  )`;

const told = Prisma.sql`
  SELECT keys.key::text, coalesce(e.printed_name, o.display_name, i.organisation_name) AS name,
    coalesce(e.country, o.country, i.country) AS country, i.addresses, i.invited_at AS "invitedAt", coalesce(i.failed, false) AS returned,
    i.stopped_at AS "stoppedAt", i.declined_at AS "inviteDeclinedAt", i.begun_at AS "begunAt",
    p.started_at AS "startedAt", coalesce(p.counter > 0, false) AS saved,
    CASE WHEN approvals.refused_at IS NULL THEN last_asked.asked_at END AS "askedAt",
    approvals.refused_at AS "refusedAt", acts.acted_at AS "firstActAt",
    CASE WHEN e.standing AND e.consents THEN e.endorsed_at END AS "coSignedAt",
    CASE WHEN e.standing AND NOT e.consents AND EXISTS (SELECT FROM wanted)
      THEN coalesce(e.lapsed_at, e.endorsed_at) END AS "leftBehindAt",
    e.withdrawn_at AS "withdrawnAt", e.declined_at AS "declinedAt", e.decline_lifted_at AS "declineLiftedAt"
  FROM (SELECT key FROM invited UNION SELECT organisation_id FROM running UNION SELECT organisation_id FROM endorsed) keys
  LEFT JOIN organisation o ON o.id = keys.key
  LEFT JOIN invited i ON i.key = keys.key
  LEFT JOIN running p ON p.organisation_id = keys.key
  LEFT JOIN last_asked ON last_asked.preparation_id = p.id
  LEFT JOIN approvals ON approvals.preparation_id = p.id
  LEFT JOIN acts ON acts.preparation_id = p.id
  LEFT JOIN endorsed e ON e.organisation_id = keys.key`;
