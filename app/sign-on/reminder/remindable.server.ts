import { Prisma } from '@generated/prisma/client';
import { sharedRowsOf } from '~/letters/letter/shared-rows.server';
import { areUnrelated, factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { undecidedExperts } from '../expert/experts-undecided.server';
import type { OpeningAt } from '../opening/openings.server';
import { lastWords } from './last-words.server';
import type { Missing, Remindable } from './reminder';

type Reading = Database | Transaction;
type Of = Pick<OpeningAt, 'letterId' | 'versionId' | 'timeZone'>;
type Found = Omit<Remindable, 'missing'>;

/**
 * The mailboxes that have something to do until the deadline, each once, for the strongest reason: the authorised signatory who was
 * asked, the administrators of who co-signed and is not verified, whoever prepares, who is invited, as an organisation or as an expert. None that wants no more mail of
 * the lead, and none of an organisation that said no. Of one `mailbox` alone, where given.
 */
export async function remindable(reading: Reading, opening: Of, mailbox?: string): Promise<Remindable[]> {
  const shared = await sharedRowsOf(reading, opening.letterId, mailbox);
  const found = await reading.$queryRaw<Found[]>`
    WITH ${standings(opening)}, ${mailboxes(opening, shared)}, ${lastWords(opening)}
    SELECT DISTINCT ON (found.address, found.rank) found.address, about, about_id AS "aboutId",
      invitation_id AS "invitationId", organisation_id AS "organisationId", row_key AS "rowKey", organisation,
      coalesce(last.planned_from, 'epoch') AS "plannedFrom", coalesce(last.by_hand_from, 'epoch') AS "byHandFrom"
    FROM found LEFT JOIN last ON last.address = found.address
    WHERE NOT has_stopped(${opening.letterId}::uuid, found.address)
      AND (${mailbox ?? null}::text IS NULL OR found.address = ${mailbox ?? null}::text)
    ORDER BY found.address, found.rank, about_id DESC`;
  const missing = await missingOf(reading, opening.letterId, found);
  const told = new Set<string>();
  return found.flatMap((each) => {
    const lacks = missing.get(each.organisationId ?? '') ?? null;
    if ((each.about === 'unverified' && !lacks) || told.has(each.address)) return [];
    told.add(each.address);
    return [{ ...each, missing: lacks }];
  });
}

/** `running`: preparations of a co-signature that are open; `asked`: their latest request for approval, of two who sign together that of each; `settled`: organisations with nothing to begin. */
const standings = ({ letterId, versionId }: Of) => Prisma.sql`
  running AS (
    SELECT p.id, p.organisation_id, p.invitation_id, p.printed_name, p.decides, person.address AS preparer
    FROM preparation p LEFT JOIN person ON person.id = p.prepared_by_id AND EXISTS (SELECT FROM membership m
      WHERE m.person_id = person.id AND m.organisation_id = p.organisation_id AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL)
    WHERE p.letter_id = ${letterId}::uuid AND p.completed_at IS NULL AND p.cancelled_at IS NULL AND p.changes_id IS NULL
  ), asked AS (
    SELECT DISTINCT ON (preparation_id, each) preparation_id, approval.id, person_id, asked_at, declined_at, line_digest, text_id,
      CASE WHEN running.decides = 'two' THEN person_id END AS each
    FROM approval JOIN running ON running.id = preparation_id WHERE cancelled_at IS NULL AND used_at IS NULL
    ORDER BY preparation_id, each, asked_at DESC, approval.id DESC
  ), settled AS (
    SELECT organisation_id FROM endorsement e WHERE letter_id = ${letterId}::uuid AND (
      withdrawn_at IS NOT NULL OR (declined_at IS NOT NULL AND decline_lifted_at IS NULL)
      OR (declined_at IS NULL AND EXISTS (SELECT FROM consent c JOIN text t ON t.id = c.text_id
        WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)))
    UNION SELECT organisation_id FROM running
      WHERE preparer IS NOT NULL OR EXISTS (SELECT FROM asked WHERE preparation_id = running.id)
  ), theirs AS (
    SELECT person.address FROM settled JOIN membership m ON m.organisation_id = settled.organisation_id
      AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL JOIN person ON person.id = m.person_id
  )`;

/** Who stands where. A director who said no to a preparation leaves its preparer without a reminder, and the other one of two. */
const mailboxes = ({ letterId, versionId }: Of, shared: ReadonlyMap<string, string>) => Prisma.sql`
  found(rank, address, about, about_id, invitation_id, organisation_id, row_key, organisation) AS (
    SELECT 1, person.address, 'waits', asked.id, running.invitation_id, running.organisation_id, running.organisation_id, running.printed_name
    FROM running JOIN asked ON asked.preparation_id = running.id AND asked.declined_at IS NULL
    JOIN person ON person.id = asked.person_id
    WHERE NOT EXISTS (SELECT FROM asked other WHERE other.preparation_id = asked.preparation_id AND other.declined_at IS NOT NULL
      AND other.line_digest = asked.line_digest AND other.text_id = asked.text_id)
    UNION ALL
    SELECT 2, person.address, 'unverified', e.id, p.invitation_id, e.organisation_id, e.organisation_id, e.printed_name
    FROM endorsement e LEFT JOIN preparation p ON p.id = e.preparation_id
    JOIN membership m ON m.organisation_id = e.organisation_id AND 'administrator' = ANY (m.roles)
      AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
    JOIN person ON person.id = m.person_id
    WHERE e.letter_id = ${letterId}::uuid AND NOT e.lead AND withdrawn_at IS NULL AND declined_at IS NULL
      AND EXISTS (SELECT FROM consent c JOIN text t ON t.id = c.text_id
        WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)
    UNION ALL
    SELECT 3, preparer, 'begun', id, invitation_id, organisation_id, organisation_id, printed_name FROM running
    WHERE preparer IS NOT NULL AND NOT EXISTS (SELECT FROM asked WHERE preparation_id = running.id)
    UNION ALL
    SELECT 4, i.address, 'invited', i.id, i.id, o.id, coalesce(o.id, shared.key::uuid, i.id), coalesce(o.display_name, i.organisation_name)
    FROM invitation i
    LEFT JOIN unnest(${[...shared.keys()]}::text[], ${[...shared.values()]}::text[]) AS shared(id, key) ON shared.id = i.id::text
    LEFT JOIN organisation o ON o.id = coalesce(i.organisation_id, shared.key::uuid)
    WHERE i.letter_id = ${letterId}::uuid AND i.address IS NOT NULL AND i.cancelled_at IS NULL AND i.declined_at IS NULL
      AND NOT EXISTS (SELECT FROM settled WHERE settled.organisation_id = o.id)
      AND (o.id IS NOT NULL OR NOT EXISTS (SELECT FROM theirs WHERE theirs.address = i.address))
    UNION ALL
    SELECT 5, expert.address, 'expert', expert.id, NULL, NULL, expert.id, expert.name FROM (${undecidedExperts({ letterId, versionId })}) expert
  )`;

/** What is missing for each organisation that is not verified; none of those on hold, which wait for the staff. */
async function missingOf(reading: Reading, letterId: string, found: readonly Found[]): Promise<Map<string, Missing>> {
  const judged = found.filter(({ about }) => about === 'unverified' || about === 'begun');
  const ids = [...new Set(judged.flatMap(({ organisationId }) => organisationId ?? []))];
  if (ids.length === 0) return new Map();
  const [letter, organisations] = await Promise.all([
    reading.letter.findUniqueOrThrow({ where: { id: letterId }, select: { lead: { select: factsSelection } } }),
    reading.organisation.findMany({ where: { id: { in: ids } }, select: factsSelection }),
  ]);
  const lead = factsFrom(letter.lead);
  const { leadAttestation } = settings();
  return new Map(
    organisations.map(factsFrom).flatMap((facts): [string, Missing][] => {
      if (facts.held || verifiedFor(facts, { id: letterId, lead }, leadAttestation).verified) return [];
      if (!facts.evidence.some(({ method, revokedAt }) => method === 'mailbox' && !revokedAt))
        return [[facts.id, 'mailbox']];
      return [[facts.id, leadAttestation && areUnrelated(facts, lead) ? 'attestation' : 'staff']];
    }),
  );
}
