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
};

/**
 * Counts those in office: everybody’s officials, with those of one lead where it is given. One query, which reads them
 * once: everybody of the same country, institution, group and languages is
 * counted together first. Who is two things in a committee counts once.
 */
export async function directoryCounts(leadId: string | null = null): Promise<DirectoryCounts> {
  const seen = Prisma.sql`(o.lead_id IS NULL OR o.lead_id = ${leadId}::uuid)`;
  const [counts] = await database().$queryRaw<DirectoryCounts[]>`
    WITH alike AS MATERIALIZED (
      SELECT country, institution, "group", languages, count(*) AS count
      FROM official o WHERE ended_at IS NULL AND ${seen} GROUP BY country, institution, "group", languages),
    seats AS (
      SELECT body AS value, count(*) AS count
      FROM (SELECT DISTINCT body, official_id FROM official_role WHERE kind = 'committee' AND ended_at IS NULL) seat
      JOIN official o ON o.id = seat.official_id
      WHERE o.ended_at IS NULL AND ${seen} GROUP BY body)
    SELECT ${listed(Prisma.sql`country AS value, count FROM alike`)} AS countries,
      ${listed(Prisma.sql`institution AS value, count FROM alike`)} AS institutions,
      ${listed(Prisma.sql`"group" AS value, count FROM alike`)} AS groups,
      ${listed(Prisma.sql`unnest(languages) AS value, count FROM alike`)} AS languages,
      ${listed(Prisma.sql`value, count FROM seats`)} AS committees,
      (SELECT coalesce(sum(count), 0) FROM alike)::integer AS "inOffice"`;
  return counts!;
}

const listed = (counted: Prisma.Sql) => Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY value), '[]')
   FROM (SELECT value, sum(count)::integer AS count FROM (SELECT ${counted}) each WHERE value IS NOT NULL GROUP BY value) summed)`;

/** What the staff is told of the directory beside: of those in office how many have an address; and who objected. */
export async function directoryStanding() {
  const [standing] = await database().$queryRaw<{ withAddress: number; suppressed: number }[]>`
    SELECT (SELECT count(*) FROM official o WHERE lead_id IS NULL AND ended_at IS NULL AND id IN (
              SELECT official_id FROM official_mailbox WHERE ended_at IS NULL AND bounced_at IS NULL))::integer AS "withAddress",
           (SELECT count(*) FROM official WHERE lead_id IS NULL AND suppressed_at IS NOT NULL)::integer AS suppressed`;
  return standing!;
}
