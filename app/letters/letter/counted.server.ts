import { Prisma } from '@generated/prisma/client';
import { type EvidenceFound, factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
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

type Row = Omit<CountedEndorsement, 'verified' | 'attestedByLeadOnly'> & {
  readonly held: boolean;
  /** JSON of its evidence. */
  readonly evidence: readonly (Omit<EvidenceFound, 'revokedAt'> & { revokedAt: string | null })[];
  readonly members: readonly string[];
};

/**
 * The endorsements that stand for the version in force, in slim rows: figures on every page of the desk are made of them.
 * Two readings, however many they are.
 */
export async function countedEndorsements(
  reading: Database | Transaction,
  letterId: string,
): Promise<CountedEndorsement[]> {
  const [rows, { lead: leadRow }] = await Promise.all([
    reading.$queryRaw<Row[]>(rowsOf(letterId)),
    reading.letter.findUniqueOrThrow({ where: { id: letterId }, select: { lead: { select: factsSelection } } }),
  ]);
  const lead = factsFrom(leadRow);
  return rows.map(({ held, evidence, members, ...row }) => {
    const known = evidence.map((each) => ({ ...each, revokedAt: each.revokedAt ? new Date(each.revokedAt) : null }));
    const facts = { id: row.organisationId, held, evidence: known, members };
    return { ...row, ...verifiedFor(facts, { id: letterId, lead }, settings().leadAttestation) };
  });
}

const rowsOf = (letterId: string) => Prisma.sql`
  WITH opening AS (
    SELECT id, version_id FROM opening WHERE letter_id = ${letterId}::uuid ORDER BY opened_at DESC, id DESC LIMIT 1
  ), standing AS (
    SELECT e.id, e.organisation_id, e.country, e.lead, e.endorsed_at FROM endorsement e
    WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE} AND EXISTS (SELECT FROM consent JOIN text ON text.id = text_id
      WHERE endorsement_id = e.id AND text.version_id = (SELECT ${versionInForceOf} FROM opening))
  )
  SELECT standing.id, standing.organisation_id AS "organisationId", standing.country, standing.lead,
    standing.endorsed_at AS "endorsedAt", o.held_at IS NOT NULL AND o.released_at IS NULL AS held,
    coalesce(found.evidence, '[]') AS evidence, coalesce(people.members, '{}') AS members
  FROM standing JOIN organisation o ON o.id = standing.organisation_id
  LEFT JOIN LATERAL (SELECT json_agg(json_build_object('method', method, 'host', host, 'letterId', letter_id,
    'attestedById', attested_by_id, 'revokedAt', revoked_at)) AS evidence FROM evidence WHERE organisation_id = o.id) found ON true
  LEFT JOIN LATERAL (SELECT array_agg(person_id::text) AS members FROM membership
    WHERE organisation_id = o.id AND admitted_at IS NOT NULL AND ended_at IS NULL) people ON true`;
