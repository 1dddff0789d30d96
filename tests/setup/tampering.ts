import { Prisma } from '@generated/prisma/client';
import { type Transaction, transaction } from '~/platform/database/database.server';

/** What somebody with the database in hand could do: the triggers that refuse changes are set aside. */
export async function tamper(act: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await act(tx);
  });
}

/** Empties tables and what refers to them, which the database refuses to everybody else. */
export const emptied = (...tables: readonly string[]): Promise<void> =>
  tamper((tx) => tx.$executeRaw`TRUNCATE ${Prisma.raw(tables.join(', '))} CASCADE`);
