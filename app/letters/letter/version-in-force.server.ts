import { Prisma } from '@generated/prisma/client';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { latestMove, versionInForce } from './version-in-force';

/** The version in force (see version-in-force.ts) in SQL, of a row that the statement calls `opening`. */
export const versionInForceOf = Prisma.sql`
  coalesce((SELECT version_id FROM change WHERE opening_id = opening.id AND moved_at IS NOT NULL
    ORDER BY moved_at DESC LIMIT 1), opening.version_id)`;

/** The version in force under a letter’s latest opening, if it was ever opened: what stands, is sealed and sent is of that one. */
export async function standingVersion(reading: Database | Transaction, letterId: string): Promise<string | undefined> {
  const opening = await reading.opening.findFirst({
    where: { letterId },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    select: { firstVersionId: true, ...latestMove },
  });
  return opening ? versionInForce(opening) : undefined;
}

/** Its number; null where the letter was never opened. */
export async function numberInForce(letterId: string): Promise<number | null> {
  const id = await standingVersion(database(), letterId);
  return id ? (await database().version.findUniqueOrThrow({ where: { id }, select: { number: true } })).number : null;
}
