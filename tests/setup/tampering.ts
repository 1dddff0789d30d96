import { Prisma } from '@generated/prisma/client';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';

/** What somebody with the database in hand could do: the triggers that refuse changes are set aside. */
export async function tamper(act: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await act(tx);
  });
}

/**
 * Empties tables and what refers to them, which the database refuses to everybody else. Row by row, of which a test has few:
 * to truncate makes every table and index anew, and takes twenty times as long.
 */
export async function emptied(...tables: readonly string[]): Promise<void> {
  const deletions = (await withReferring(tables)).map((name) => `DELETE FROM ${name};`);
  await tamper((tx) => tx.$executeRaw`${Prisma.raw(`DO $$ BEGIN ${deletions.join(' ')} END $$`)}`);
}

/** These tables, and those that refer to them in turn, by their names in SQL. */
async function withReferring(tables: readonly string[]): Promise<string[]> {
  const found = await database().$queryRaw<{ name: string }[]>`
    WITH RECURSIVE found AS (
      SELECT unnest(${[...tables]}::text[])::regclass::oid AS oid
      UNION SELECT conrelid FROM pg_constraint JOIN found ON confrelid = found.oid WHERE contype = 'f'
    ) SELECT oid::regclass::text AS name FROM found`;
  return found.map(({ name }) => name);
}
