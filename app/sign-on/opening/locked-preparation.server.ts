import { Prisma } from '@generated/prisma/client';
import { deadlineInForce } from '~/letters/letter/deadline.server';
import { firstDeliveredAt } from '~/letters/letter/delivery.server';
import { requireNotOvertaken } from '~/letters/letter/in-time.server';
import { publicStateOf, versionInForceOf } from '~/letters/letter/standing.server';
import type { Transaction } from '~/platform/database/database.server';
import { dayIn, moment } from '~/platform/locale/dates';
import { type Declared, declarationOf } from '../declaration/declaration';
import { lineDigest } from './line.server';
import { callOf, endOf, inTime, type Opening } from './opening';
import type { OpeningRow, PreparationRow as Row } from './preparation-row';
import { refuse } from './refusals.server';

/** A preparation with everything that a co-signature is judged by, read once; `opening` is the letter’s latest. */
export type PreparationRead = Row & {
  readonly line: string;
  /** What its declaration names, and the declaration in English. */
  readonly declared: Declared;
  readonly declaration: string;
  readonly opening: Opening | null;
};

/**
 * Locks a preparation, and its letter against a freeze, which locks it `FOR UPDATE` (`FOR KEY SHARE`: co-signatures do
 * not wait for each other here), and reads all that the deed needs. Two statements, so that what was waited for is
 * seen. Given the arrival of a request, refuses one that comes behind a freeze, whatever held it up.
 */
export async function lockedPreparation(
  transaction: Transaction,
  id: string,
  arrival?: Date,
): Promise<PreparationRead> {
  await transaction.$queryRaw`
    SELECT preparation.id FROM preparation JOIN letter ON letter.id = preparation.letter_id
    WHERE preparation.id = ${id}::uuid FOR KEY SHARE OF letter FOR UPDATE OF preparation`;
  const found = await readPreparation(transaction, id);
  if (!found) return refuse('preparationOver');
  if (arrival) requireNotOvertaken(arrival, found);
  return found;
}

/** Reads a preparation, without locking it. */
export async function readPreparation(
  reading: Pick<Transaction, '$queryRaw'>,
  id: string,
): Promise<PreparationRead | null> {
  const [row] = await reading.$queryRaw<(Row & OpeningRow)[]>`
    SELECT p.id, p.letter_id AS "letterId", p.organisation_id AS "organisationId", p.invitation_id AS "invitationId",
      p.text_id AS "textId", p.prepared_by_id AS "preparedById", p.counter, p.printed_name AS "printedName",
      NOT EXISTS (SELECT FROM organisation_name WHERE organisation_id = o.id AND name = p.printed_name
        AND (held_at IS NULL OR released_at IS NOT NULL)) AS "nameOnHold",
      p.country::text AS country, p.logo_id AS "logoId", logo.digest AS "logoDigest",
      CASE WHEN opening.statements = 'none' THEN NULL ELSE p.statement END AS statement,
      CASE WHEN opening.statements = 'none' THEN NULL ELSE p.statement_language END AS "statementLanguage",
      CASE WHEN opening.takes_reservations THEN p.reservation END AS reservation, p.decides,
      p.board_decided_on::text AS "boardDecidedOn", p.changes_id AS "changesId", p.completed_at AS "completedAt", p.cancelled_at AS "cancelledAt",
      o.display_name AS organisation, l.lead_id AS "leadId", lead.display_name AS lead,
      coalesce((SELECT d.kind = 'statement-left-out' FROM lead_decision d JOIN endorsement e ON e.id = d.endorsement_id
        WHERE e.letter_id = p.letter_id AND e.organisation_id = p.organisation_id AND d.kind LIKE 'statement-%'
        ORDER BY d.decided_at DESC, d.id DESC LIMIT 1), false) AS "leftOutBefore",
      EXISTS (SELECT FROM endorsement WHERE letter_id = p.letter_id AND organisation_id = p.organisation_id
        AND declined_at IS NOT NULL AND decline_lifted_at IS NULL) AS declined, t.version_id AS "versionId", v.number AS version,
      t.digest AS "textDigest", t.language AS "textLanguage", t.title, t.authentic, next.id AS "nextTextId",
      next.number AS "nextVersion", next.digest AS "nextDigest", p.signatory_id AS "signatoryId",
      m.person_id AS "signatoryPersonId", person.address AS "signatoryAddress", person.name AS "signatoryName",
      coalesce(n.roles, m.roles)::text[] AS roles, coalesce(m.admitted_at, n.asked_at) AS "admittedAt",
      m.ended_at AS "endedAt", n.id AS "nominationId", p.second_signatory_id AS "secondSignatoryId",
      m2.person_id AS "otherPersonId", other.address AS "otherAddress", other.name AS "otherName",
      coalesce(n2.roles, m2.roles)::text[] AS "otherRoles", coalesce(m2.admitted_at, n2.asked_at) AS "otherAdmittedAt",
      m2.ended_at AS "otherEndedAt", n2.id AS "otherNominationId",
      ARRAY(SELECT host FROM evidence WHERE organisation_id = o.id AND host IS NOT NULL AND revoked_at IS NULL)
        AS "provenHosts",
      ARRAY(SELECT one.address FROM membership JOIN person one ON one.id = membership.person_id
        WHERE membership.organisation_id = o.id AND membership.admitted_at IS NOT NULL AND membership.ended_at IS NULL
        AND 'administrator' = ANY (membership.roles)) AS administrators,
      (SELECT max(frozen_at) FROM edition WHERE letter_id = p.letter_id) AS "frozenAt", clock_timestamp() AS "readAt",
      ${publicStateOf},
      ${firstDeliveredAt(Prisma.sql`p.letter_id`, Prisma.sql`t.version_id`)} AS "deliveredAt",
      opening.id AS "openingId", ${versionInForceOf} AS "versionIdInForce", opening.opened_at AS "openedAt",
      ${deadlineInForce} AS deadline, opening.time_zone AS "timeZone", closure.id AS "closureId", closure.closed_at AS "closedAt",
      closure.by_deadline AS "byDeadline", opening.who_may_sign AS "whoMaySign", opening.prints_signatories AS "printsSignatories",
      opening.quorum, opening.correction_hours AS "correctionHours", opening.statements, opening.takes_reservations AS "takesReservations",
      opening.takes_experts AS "takesExperts"
    FROM preparation p
    JOIN letter l ON l.id = p.letter_id
    JOIN organisation lead ON lead.id = l.lead_id
    JOIN organisation o ON o.id = p.organisation_id
    JOIN text t ON t.id = p.text_id
    JOIN version v ON v.id = t.version_id
    LEFT JOIN logo ON logo.id = p.logo_id
    LEFT JOIN membership m ON m.id = p.signatory_id AND m.organisation_id = p.organisation_id
    LEFT JOIN person ON person.id = m.person_id
    LEFT JOIN nomination n ON n.membership_id = m.id AND n.accepted_at IS NULL AND n.refused_at IS NULL
      AND n.taken_back_at IS NULL
    LEFT JOIN membership m2 ON m2.id = p.second_signatory_id AND m2.organisation_id = p.organisation_id
    LEFT JOIN person other ON other.id = m2.person_id
    LEFT JOIN nomination n2 ON n2.membership_id = m2.id AND n2.accepted_at IS NULL AND n2.refused_at IS NULL
      AND n2.taken_back_at IS NULL
    LEFT JOIN LATERAL (
      SELECT * FROM opening WHERE letter_id = p.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1
    ) opening ON true
    LEFT JOIN closure ON closure.opening_id = opening.id
    LEFT JOIN LATERAL (
      SELECT nt.id, nt.digest, nv.number FROM change JOIN version nv ON nv.id = change.version_id
      JOIN text nt ON nt.version_id = nv.id AND nt.authentic
      WHERE change.opening_id = opening.id AND change.moved_at IS NULL AND change.given_up_at IS NULL
        AND p.changes_id IS NULL
    ) next ON true
    WHERE p.id = ${id}::uuid`;
  if (!row) return null;
  const declared = declaredIn(row);
  const declaration = declarationOf(declared);
  return { ...row, line: lineDigest(row), declared, declaration, opening: openingFrom(row.letterId, row) };
}

/** Stands for the texts and the line that a page of the preparation shows: another one is another preparation to ask for. */
export const seenOf = ({ line, textDigest, nextDigest }: PreparationRead): string =>
  [line, textDigest, nextDigest].filter(Boolean).join(' ');

/** The other of two who sign together, as the declaration and the mails name them; empty where none is named. */
export const nameOfOther = ({ otherName, otherAddress }: Pick<Row, 'otherName' | 'otherAddress'>): string =>
  otherName ?? otherAddress ?? '';

/** A preparation as one person sees it: of two who sign together, the signatory is that person, and the other one stands beside. */
export function seenBy(preparation: PreparationRead, personId: string | null): PreparationRead {
  if (personId === null || personId !== preparation.otherPersonId) return preparation;
  const turned = { ...preparation, ...othersOf(preparation) };
  const declared = { ...preparation.declared, together: nameOfOther(turned) };
  return { ...turned, declared, declaration: declarationOf(declared) };
}

/** The particulars of the two in each other’s place. */
const othersOf = (of: Row) => ({
  ...{ signatoryId: of.secondSignatoryId, secondSignatoryId: of.signatoryId },
  ...{ signatoryPersonId: of.otherPersonId, otherPersonId: of.signatoryPersonId },
  ...{ signatoryAddress: of.otherAddress, otherAddress: of.signatoryAddress },
  ...{ signatoryName: of.otherName, otherName: of.signatoryName },
  ...{ roles: of.otherRoles, otherRoles: of.roles },
  ...{ nominationId: of.otherNominationId, otherNominationId: of.nominationId },
  ...{ admittedAt: of.otherAdmittedAt, otherAdmittedAt: of.admittedAt },
  ...{ endedAt: of.otherEndedAt, otherEndedAt: of.endedAt },
});

function openingFrom(letterId: string, row: OpeningRow): Opening | null {
  const { openingId: id, versionIdInForce: versionId, openedAt, deadline, timeZone } = row;
  const { closureId, closedAt, byDeadline } = row;
  if (!id) return null;
  return {
    id,
    letterId,
    versionId,
    openedAt,
    deadline,
    timeZone,
    call: callOf(row),
    closure: closureId ? { id: closureId, closedAt, byDeadline } : null,
  };
}

/**
 * Refuses unless the letter is open, at the arrival of the request, with the very text that was prepared, and the lead has
 * not declined the organisation.
 */
export function requireOpenFor(preparation: PreparationRead, arrival: Date): void {
  const { opening, declined, lead, printedName: organisation } = preparation;
  if (declined) refuse('declinedByLead', { lead, organisation });
  if (!opening) refuse('notOpen');
  if (!inTime(opening, arrival)) refuse('closed', { when: moment(endOf(opening), opening.timeZone) });
  if (preparation.versionId !== opening.versionId || !preparation.authentic) refuse('textMoved');
}

const declaredIn = ({
  organisation,
  title,
  lead,
  version,
  textDigest: digest,
  ...row
}: Row & OpeningRow): Declared => ({
  ...{ organisation, title, lead, version, digest },
  next: row.nextTextId ? { version: row.nextVersion, digest: row.nextDigest } : null,
  boardDecidedOn: row.boardDecidedOn,
  together: row.decides === 'two' ? nameOfOther(row) : null,
  line: row.changesId !== null,
  deliveredOn: row.changesId ? null : row.deliveredAt && dayIn(row.timeZone ?? 'Europe/Brussels', row.deliveredAt),
});
