import { Prisma } from '@generated/prisma/client';
import { type Database, database, type Transaction } from '~/platform/database/database.server';

/** The endorsements that stand: neither withdrawn by their organisation nor declined by the lead. */
export const stands = { withdrawnAt: null, declinedAt: null } as const;

/** The same in SQL, of a row that the statement calls `e`. */
export const standsAsE = Prisma.sql`e.withdrawn_at IS NULL AND e.declined_at IS NULL`;

/** What a query includes of an opening to know its version in force. */
export const latestMoved = {
  changes: {
    where: { movedAt: { not: null } },
    orderBy: { movedAt: 'desc' },
    take: 1,
    select: { versionId: true, movedAt: true },
  },
} as const;

/** A change that is before the signatories: the letter has not moved to it, and it was not given up. */
export const isOut = { movedAt: null, givenUpAt: null } as const;

type Opened = {
  readonly firstVersionId: string;
  readonly changes: readonly { readonly versionId: string; readonly movedAt: Date | null }[];
};

/** The version in force of an opening: that to which the letter moved last, else the one with which it was opened. */
export const versionInForce = ({ firstVersionId, changes }: Opened): string => changes[0]?.versionId ?? firstVersionId;

const named = { select: { texts: { where: { authentic: true }, select: { title: true, language: true } } } } as const;

/** What a query includes of an opening to know the title and language of its version in force. */
export const titleToShow = {
  firstVersion: named,
  changes: { ...latestMoved.changes, select: { version: named } },
} as const;

type Named = { readonly texts: readonly { readonly title: string; readonly language: string }[] };

/** The title of the version in force, with its language. */
export const titleInForce = ({
  firstVersion,
  changes,
}: {
  readonly firstVersion: Named;
  readonly changes: readonly { readonly version: Named }[];
}) => (changes[0]?.version ?? firstVersion).texts[0];

/** The version in force in SQL, of a row that the statement calls `opening`. */
export const versionInForceOf = Prisma.sql`
  coalesce((SELECT version_id FROM change WHERE opening_id = opening.id AND moved_at IS NOT NULL
    ORDER BY moved_at DESC LIMIT 1), opening.version_id)`;

/** The version in force under a letter’s latest opening, if it was ever opened: what stands, is sealed and sent is of that one. */
export async function versionIdInForce(reading: Database | Transaction, letterId: string): Promise<string | undefined> {
  const opening = await reading.opening.findFirst({
    where: { letterId },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    select: { firstVersionId: true, ...latestMoved },
  });
  return opening ? versionInForce(opening) : undefined;
}

/** Its number; null where the letter was never opened. */
export async function numberInForce(letterId: string): Promise<number | null> {
  const id = await versionIdInForce(database(), letterId);
  return id ? (await database().version.findUniqueOrThrow({ where: { id }, select: { number: true } })).number : null;
}

/** Of letters whose page can be read at a moment: published, past its embargo. */
export const readableAt = (at: Date): Prisma.LetterWhereInput => ({
  publications: {
    some: { publishedAt: { lte: at }, OR: [{ embargoUntil: null }, { embargoUntil: { lte: at } }] },
  },
});

/** Whether everybody can read the public page of a letter, under which name in its address, and the state of that page. */
export type PublicState = { readonly publicSlug: string | null; readonly publicRevision: number };

/** That in SQL, by the database’s clock, of a row that the statement calls `l`: without a slug where nobody can. */
export const publicStateOf = Prisma.sql`
  CASE WHEN NOT EXISTS (SELECT FROM takedown WHERE letter_id = l.id AND lifted_at IS NULL)
    AND EXISTS (SELECT FROM publication WHERE letter_id = l.id AND published_at <= clock_timestamp()
      AND (embargo_until IS NULL OR embargo_until <= clock_timestamp()))
  THEN l.slug END AS "publicSlug", l.public_revision AS "publicRevision"`;
