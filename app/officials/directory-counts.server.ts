import { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';

export type Counted = { readonly value: string; readonly count: number };

/** What the directory can be filtered by, each with how many of those in office it finds. */
export type DirectoryCounts = {
  readonly countries: readonly Counted[];
  readonly institutions: readonly Counted[];
  readonly groups: readonly Counted[];
  readonly languages: readonly Counted[];
  readonly committees: readonly Counted[];
  readonly inOffice: number;
  readonly withAddress: number;
  readonly suppressed: number;
};

/**
 * Counts those in office: everybody’s officials, with those of one lead where it is given. One query.
 */
export async function directoryCounts(leadId: string | null = null): Promise<DirectoryCounts> {
  const [counts] = await database().$queryRaw<DirectoryCounts[]>`
    WITH seen AS MATERIALIZED (
      SELECT id, country, institution, "group", languages, ended_at, suppressed_at FROM official
      WHERE lead_id IS NULL OR lead_id = ${leadId}::uuid)
    SELECT ${of(Prisma.sql`country AS value FROM seen WHERE ended_at IS NULL AND country IS NOT NULL`)} AS countries,
      ${of(Prisma.sql`institution AS value FROM seen WHERE ended_at IS NULL`)} AS institutions,
      ${of(Prisma.sql`"group" AS value FROM seen WHERE ended_at IS NULL AND "group" IS NOT NULL`)} AS groups,
      ${of(Prisma.sql`unnest(languages) AS value FROM seen WHERE ended_at IS NULL AND languages <> '{}'`)} AS languages,
      ${of(Prisma.sql`r.body AS value FROM official_role r JOIN seen ON seen.id = r.official_id
                      WHERE r.kind = 'committee' AND r.ended_at IS NULL AND seen.ended_at IS NULL`)} AS committees,
      (SELECT count(*) FROM seen WHERE ended_at IS NULL)::integer AS "inOffice",
      (SELECT count(*) FROM seen WHERE ended_at IS NULL AND id IN (
        SELECT official_id FROM official_mailbox b WHERE b.ended_at IS NULL AND bounced_at IS NULL))::integer AS "withAddress",
      (SELECT count(*) FROM seen WHERE suppressed_at IS NOT NULL)::integer AS suppressed`;
  return counts!;
}

const of = (values: Prisma.Sql) => Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY value), '[]')
   FROM (SELECT value, count(*)::integer AS count FROM (SELECT ${values}) each GROUP BY value) grouped)`;
