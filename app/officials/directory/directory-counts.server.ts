import { Prisma } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { installationTrail, trailHead } from '~/trail/trail';

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
 * Counts those in office: everybody’s officials, with those of one lead where it is given. Who is two things in a
 * committee counts once.
 */
export async function directoryCounts(leadId: string | null = null): Promise<DirectoryCounts> {
  const [all, own] = await Promise.all([
    everybodys(),
    leadId ? counted(Prisma.sql`o.lead_id = ${leadId}::uuid`) : null,
  ]);
  return own && own.inOffice > 0 ? together(all, own) : all;
}

let kept: { readonly head: string; readonly counts: DirectoryCounts } | undefined;

/** Counted once for each head of the installation’s trail: every change of everybody’s officials moves it. */
async function everybodys(): Promise<DirectoryCounts> {
  const { ordinal, digest } = await trailHead(database(), installationTrail);
  if (kept?.head === digest) return kept.counts;
  const counts = await counted(Prisma.sql`o.lead_id IS NULL`);
  if (ordinal > 0) kept = { head: digest, counts };
  return counts;
}

function together(all: DirectoryCounts, own: DirectoryCounts): DirectoryCounts {
  const sum = (one: readonly Counted[], other: readonly Counted[]): Counted[] => {
    const counts = new Map(one.map(({ value, count }) => [value, count]));
    for (const { value, count } of other) counts.set(value, (counts.get(value) ?? 0) + count);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  };
  return {
    countries: sum(all.countries, own.countries),
    institutions: sum(all.institutions, own.institutions),
    groups: sum(all.groups, own.groups),
    languages: sum(all.languages, own.languages),
    committees: sum(all.committees, own.committees),
    inOffice: all.inOffice + own.inOffice,
  };
}

/** One query, which reads the officials once: those of the same country, institution, group and languages together first. */
async function counted(whose: Prisma.Sql): Promise<DirectoryCounts> {
  const [counts] = await database().$queryRaw<DirectoryCounts[]>`
    WITH alike AS MATERIALIZED (
      SELECT country, institution, "group", languages, count(*) AS count
      FROM official o WHERE ended_at IS NULL AND ${whose} GROUP BY country, institution, "group", languages),
    seats AS (
      SELECT body AS value, count(DISTINCT o.id) AS count FROM official o
      JOIN official_role r ON r.official_id = o.id AND r.kind = 'committee' AND r.ended_at IS NULL
      WHERE o.ended_at IS NULL AND ${whose} GROUP BY body)
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
