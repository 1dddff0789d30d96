import { Prisma } from '@generated/prisma/client';
import {
  type EvidenceFound,
  factsFrom,
  factsSelection,
  type OrganisationFacts,
  verifiedFor,
} from '~/organisations/evidence/verified';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { standsAsE, versionInForceOf } from './standing.server';

/** An endorsement that stands for the version in force, with what figures are made of. */
export type CountedEndorsement = {
  readonly id: string;
  readonly organisationId: string;
  /** ISO 3166-1 alpha-2, as printed. */
  readonly country: string;
  readonly lead: boolean;
  readonly endorsedAt: Date;
  /** For this letter: what is not verified is shown and counted nowhere. */
  readonly verified: boolean;
  readonly attestedByLeadOnly: boolean;
};

type Row = Omit<CountedEndorsement, 'verified' | 'attestedByLeadOnly' | 'endorsedAt'> & {
  readonly endorsedAt: string;
  /** Verified without any lead’s word. */
  readonly proven: boolean;
  /** Of those with a lead’s word for this letter alone, what the rule judges it by. */
  readonly judged?: {
    readonly evidence: readonly (Omit<EvidenceFound, 'revokedAt'> & { revokedAt: string | null })[];
    readonly members: readonly string[];
  };
};

/**
 * The endorsements that stand for the version in force, in slim rows: figures on every page of the desk are made of them.
 * Two readings, however many they are.
 */
export async function countedEndorsements(
  reading: Database | Transaction,
  letterId: string,
): Promise<CountedEndorsement[]> {
  const [[found], { lead: leadRow }] = await Promise.all([
    reading.$queryRaw<{ rows: Row[] }[]>(rowsOf(letterId)),
    reading.letter.findUniqueOrThrow({ where: { id: letterId }, select: { lead: { select: factsSelection } } }),
  ]);
  const lead = factsFrom(leadRow);
  return found!.rows.map(({ proven, judged, endorsedAt, ...row }) => ({
    ...row,
    endorsedAt: new Date(endorsedAt),
    ...(proven || !judged
      ? { verified: proven, attestedByLeadOnly: false }
      : judge(row.organisationId, judged, letterId, lead)),
  }));
}

/** By the one rule; the word of a lead counts where nothing else does. */
function judge(
  id: string,
  { evidence, members }: NonNullable<Row['judged']>,
  letterId: string,
  lead: OrganisationFacts,
) {
  const known = evidence.map((each) => ({ ...each, revokedAt: each.revokedAt ? new Date(each.revokedAt) : null }));
  return verifiedFor({ id, held: false, evidence: known, members }, { id: letterId, lead }, settings().leadAttestation);
}

const rowsOf = (letterId: string) => Prisma.sql`
  WITH opening AS (
    SELECT id, version_id FROM opening WHERE letter_id = ${letterId}::uuid ORDER BY opened_at DESC, id DESC LIMIT 1
  ), signed AS (
    SELECT c.endorsement_id FROM consent c JOIN text ON text.id = c.text_id
    WHERE text.version_id = (SELECT ${versionInForceOf} FROM opening)
  ), standing AS (
    SELECT e.id, e.organisation_id, e.country, e.lead, e.endorsed_at FROM endorsement e
    WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE} AND e.id IN (SELECT endorsement_id FROM signed)
  ), found AS (
    SELECT organisation_id, bool_or(method = 'mailbox') AS mailbox,
      bool_or(method IN ('domain', 'register', 'staff_attestation')) AS other,
      bool_or(method = 'lead_attestation' AND letter_id = ${letterId}::uuid) AS attested
    FROM evidence WHERE revoked_at IS NULL AND organisation_id IN (SELECT organisation_id FROM standing)
    GROUP BY organisation_id
  ), told AS (
    SELECT standing.id, standing.organisation_id AS "organisationId", standing.country, standing.lead,
      standing.endorsed_at AS "endorsedAt",
      coalesce((o.held_at IS NULL OR o.released_at IS NOT NULL) AND found.mailbox AND found.other, false) AS proven,
      CASE WHEN (o.held_at IS NULL OR o.released_at IS NOT NULL) AND found.mailbox AND found.attested AND NOT found.other
        THEN json_build_object(
          'evidence', (SELECT json_agg(json_build_object('method', method, 'host', host, 'letterId', letter_id,
            'attestedById', attested_by_id, 'revokedAt', revoked_at)) FROM evidence WHERE organisation_id = o.id),
          'members', (SELECT coalesce(json_agg(person_id), '[]') FROM membership
            WHERE organisation_id = o.id AND admitted_at IS NOT NULL AND ended_at IS NULL)) END AS judged
    FROM standing JOIN organisation o ON o.id = standing.organisation_id
    LEFT JOIN found ON found.organisation_id = o.id
  )
  SELECT coalesce(json_agg(json_strip_nulls(row_to_json(told))), '[]') AS rows FROM told`;
