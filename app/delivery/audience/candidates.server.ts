import { Prisma } from '@generated/prisma/client';
import { fileRoles, proceduresIn } from '~/officials/person/official-role';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import type { Candidate } from './addressee';
import type { Wanted } from './audience-filter';
import type { WhyMeLetter } from './why-me';

type Reading = Database | Transaction;

/** A dispatch and its letter. */
export type DispatchOf = { readonly id: string; readonly letterId: string };

/** What officials are compared with: the procedures of the letter’s file, and where its signatories are from. */
export async function letterCompared(reading: Reading, letterId: string): Promise<WhyMeLetter> {
  // One after the other: a transaction has one connection.
  const { fileReferences } = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { fileReferences: true },
  });
  const signatories = await signatoriesOf(reading, letterId);
  return { procedures: proceduresIn(fileReferences), signatoryCountries: signatories.map(({ country }) => country) };
}

/** The condition of a filter; only what `compared` holds is asked of the letter. */
export function conditionOf(filter: Wanted, compared: WhyMeLetter): Prisma.Sql {
  const { name, country, institution, group, language, signatories, among } = filter;
  const like = `%${(name ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`;
  const conditions = [
    among === 'chosen' ? Prisma.sql`a.official_id IS NOT NULL` : Prisma.sql`o.ended_at IS NULL`,
    ...(name ? [Prisma.sql`(o.full_name ILIKE ${like} OR o.position ILIKE ${like})`] : []),
    ...(country ? [Prisma.sql`o.country = ${country}`] : []),
    ...(institution ? [Prisma.sql`o.institution = ${institution}`] : []),
    ...(group ? [Prisma.sql`o."group" = ${group}`] : []),
    ...(language ? [Prisma.sql`${language} = ANY(o.languages)`] : []),
    ...(signatories ? [Prisma.sql`o.country = ANY(${[...new Set(compared.signatoryCountries)]})`] : []),
    ...roleCondition(filter, compared),
  ];
  return Prisma.join(conditions, ' AND ');
}

function roleCondition({ committee, role }: Wanted, { procedures }: WhyMeLetter): Prisma.Sql[] {
  const onFile = (fileRoles as readonly string[]).includes(role ?? '');
  const holding = (condition: Prisma.Sql) =>
    Prisma.sql`o.id IN (SELECT official_id FROM official_role WHERE ended_at IS NULL AND ${condition})`;
  const inCommittee = [
    ...(committee ? [Prisma.sql`body = ${committee}`] : []),
    ...(role && !onFile ? [Prisma.sql`role = ${role}`] : []),
  ];
  return [
    ...(onFile ? [holding(Prisma.sql`kind = 'file' AND body = ANY(${[...procedures]}) AND role = ${role}`)] : []),
    ...(inCommittee.length > 0
      ? [holding(Prisma.join([Prisma.sql`kind = 'committee'`, ...inCommittee], ' AND '))]
      : []),
  ];
}

/** The directory as a letter sees it: everybody’s officials, and those that its lead added. */
const directoryOf = ({ id, letterId }: DispatchOf) => Prisma.sql`
  official o
  LEFT JOIN addressee a ON a.official_id = o.id AND a.dispatch_id = ${id}::uuid
  JOIN letter l ON l.id = ${letterId}::uuid AND (o.lead_id IS NULL OR o.lead_id = l.lead_id)`;

const closed = Prisma.sql`
  SELECT DISTINCT m.official_id AS id FROM suppression s JOIN official_mailbox m ON address_digest(m.address) = s.digest`;

/**
 * What is known of many at once: whose mailboxes are closed for good; the messages of the letter that went or may go;
 * and the persons they reached, also as whoever holds an office, and the offices of those persons.
 */
const known = (letterId: string) => Prisma.sql`
  WITH closed AS (${closed}),
       written AS MATERIALIZED (SELECT official_id, lower(mailbox) AS mailbox FROM message
                                WHERE letter_id = ${letterId}::uuid AND state <> 'stopped'),
       reached AS (SELECT official_id AS id FROM written
                   UNION SELECT t.office_id FROM office_tenure t JOIN written w ON w.official_id = t.holder_id
                         WHERE t.ended_at IS NULL
                   UNION SELECT t.holder_id FROM office_tenure t JOIN written w ON w.official_id = t.office_id
                         WHERE t.ended_at IS NULL),
       boxes AS (SELECT DISTINCT mailbox FROM written)`;
const knownPersons = Prisma.sql`LEFT JOIN closed ON closed.id = o.id LEFT JOIN reached ON reached.id = o.id`;
const knownOf = Prisma.sql`${knownPersons} LEFT JOIN boxes ON boxes.mailbox = lower(b.address)`;

const suppressed = Prisma.sql`(o.suppressed_at IS NOT NULL OR closed.id IS NOT NULL)`;
const writtenTo = Prisma.sql`(reached.id IS NOT NULL OR boxes.mailbox IS NOT NULL)`;
const stale = (at: Date | null) => Prisma.sql`
  coalesce(o.as_of, o.added_at) < coalesce(${at}::timestamptz, now()) - make_interval(months => ${settings().officialsStaleMonths}::integer)`;

/** Of those whom a condition finds: who is chosen, and whether the person, or whoever reads a mailbox, objected. One query. */
export const choosable = (reading: Reading, of: DispatchOf, where: Prisma.Sql) =>
  reading.$queryRaw<Pick<Candidate, 'officialId' | 'chosen' | 'suppressed'>[]>`
    WITH closed AS (${closed})
    SELECT o.id AS "officialId", a.official_id IS NOT NULL AS chosen, ${suppressed} AS suppressed
    FROM ${directoryOf(of)} LEFT JOIN closed ON closed.id = o.id WHERE ${where}`;

/** One page of the officials that a condition finds, by name, with what decides whether a message goes to them. One query. */
export function candidatesWhere(
  reading: Reading,
  of: DispatchOf,
  where: Prisma.Sql,
  { at = null, limit = null, skip = 0 }: { at?: Date | null; limit?: number | null; skip?: number } = {},
): Promise<Candidate[]> {
  return reading.$queryRaw<Candidate[]>`
    ${known(of.letterId)},
    page AS MATERIALIZED (
      SELECT o.id, a.official_id AS chosen, a.again_of_id, a.again_reason FROM ${directoryOf(of)} WHERE ${where}
      ORDER BY coalesce(o.family_name, o.full_name), o.full_name, o.id
      LIMIT ${limit}::integer OFFSET ${skip}::integer)
    SELECT o.id AS "officialId", o.kind, o.full_name AS "fullName", o.given_name AS "givenName",
           o.family_name AS "familyName", o.honorific, o.position, o.institution, o.country, o.constituency, o."group",
           o.party, o.languages, o.salutations, r.roles, t.holder_id AS "holderId", h.full_name AS "holderName",
           b.address AS mailbox, ${suppressed} AS suppressed, o.ended_at IS NOT NULL AS ended, ${stale(at)} AS stale,
           ${writtenTo} AS "writtenTo",
           o.lead_id IS NOT NULL AS "ofLead", page.chosen IS NOT NULL AS chosen,
           page.again_of_id AS "againOfId", page.again_reason AS "againReason"
    FROM page JOIN official o ON o.id = page.id
    LEFT JOIN office_tenure t ON t.office_id = o.id AND t.ended_at IS NULL
    LEFT JOIN official h ON h.id = t.holder_id
    LEFT JOIN LATERAL (
      SELECT address FROM official_mailbox WHERE official_id = o.id AND ended_at IS NULL AND bounced_at IS NULL
      ORDER BY position, address LIMIT 1) b ON true
    LEFT JOIN LATERAL (
      SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('kind', kind, 'body', body, 'role', role)), '[]') AS roles
      FROM official_role WHERE official_id = o.id AND ended_at IS NULL) r ON true
    ${knownOf}
    ORDER BY coalesce(o.family_name, o.full_name), o.full_name, o.id`;
}

/** How many a condition finds, how many of them a message could go to, and of the others how many for each reason. */
export type FoundCounts = {
  readonly total: number;
  readonly chosen: number;
  readonly reachable: number;
  readonly suppressed: number;
  readonly noAddress: number;
  readonly stale: number;
  readonly writtenTo: number;
};

const takesMail = (box: Prisma.Sql) => Prisma.sql`${box}.ended_at IS NULL AND ${box}.bounced_at IS NULL`;
const [box, other] = [Prisma.sql`box`, Prisma.sql`other`];
/** Whose mailbox, the first that takes mail, is one that a message of the letter went to. */
const boxed = Prisma.sql`
  SELECT box.official_id AS id FROM boxes JOIN official_mailbox box ON lower(box.address) = boxes.mailbox
  WHERE ${takesMail(box)} AND NOT EXISTS (
    SELECT FROM official_mailbox other WHERE other.official_id = box.official_id AND ${takesMail(other)}
      AND (other.position, other.address) < (box.position, box.address))`;

/**
 * Counts what a filter finds. One query; it is left to the database whether mailboxes are looked up or read all at once.
 * Mailboxes that several share show only once officials are chosen.
 */
export async function foundCounts(
  reading: Reading,
  of: DispatchOf,
  where: Prisma.Sql,
  at: Date | null = null,
): Promise<FoundCounts> {
  const [counts] = await reading.$queryRaw<FoundCounts[]>`
    ${known(of.letterId)},
    boxed AS (${boxed}),
    found AS MATERIALIZED (
      SELECT a.official_id IS NOT NULL AS chosen,
             CASE WHEN ${suppressed} THEN 'suppressed'
                  WHEN o.ended_at IS NOT NULL THEN 'ended'
                  WHEN NOT EXISTS (SELECT FROM official_mailbox box WHERE box.official_id = o.id AND ${takesMail(box)})
                    THEN 'no address'
                  WHEN ${stale(at)} THEN 'stale'
                  WHEN reached.id IS NOT NULL OR o.id IN (SELECT id FROM boxed) THEN 'written to' END AS reason
      FROM ${directoryOf(of)} ${knownPersons}
      WHERE ${where})
    SELECT count(*)::integer AS total, count(*) FILTER (WHERE chosen)::integer AS chosen,
           count(*) FILTER (WHERE reason IS NULL)::integer AS reachable,
           count(*) FILTER (WHERE reason = 'suppressed')::integer AS suppressed,
           count(*) FILTER (WHERE reason = 'no address')::integer AS "noAddress",
           count(*) FILTER (WHERE reason = 'stale')::integer AS stale,
           count(*) FILTER (WHERE reason = 'written to')::integer AS "writtenTo"
    FROM found`;
  return counts!;
}
