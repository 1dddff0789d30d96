import { type Prisma, PrismaClient } from '@generated/prisma/client';
import { PrismaPg } from '@prisma/adapter-pg';

/** The database outside a transaction. */
export type Database = PrismaClient;

/** The database within one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Connects lazily to the database of a `postgresql://` address.
 * @param max connections of the pool
 */
export function createDatabase(url: string, { max = 16 }: { max?: number } = {}): Database {
  // In any other time zone the adapter stores wrong instants.
  const connection = { connectionString: url, max, options: '-c TimeZone=UTC' };
  return new PrismaClient({ adapter: new PrismaPg(connection) });
}
