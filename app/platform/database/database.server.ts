import { setTimeout as pause } from 'node:timers/promises';
import { whenClosing } from '../work/closing.server';
import { createDatabase, type Database, type Transaction } from './client.server';
import { isConflict } from './violations.server';

export type { Database, Transaction } from './client.server';
export { isDatabaseAway, isUniqueViolation } from './violations.server';

let opened: Database | undefined;

/** The address of the database. The entries set DATABASE_URL once the embedded server runs. */
export function databaseAddress(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: no database has been started yet.');
  return url;
}

/** The database of `DATABASE_URL`, one pool per process. The entries set the variable once the embedded server runs. */
export function database(): Database {
  if (opened) return opened;
  opened = createDatabase(databaseAddress());
  whenClosing(closeDatabase);
  return opened;
}

/** Closes the pool, if there is one; the next use opens another. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await closing?.$disconnect();
}

const attempts = 4;
const patience = { maxWait: 10_000, timeout: 20_000 }; // milliseconds for a connection, and for the whole transaction

/**
 * Does the work in one transaction (READ COMMITTED). When PostgreSQL gives it up for another one's sake (serialization
 * failure, deadlock) the whole work is done again, three times at most: it must do nothing outside the database.
 * @param timeout milliseconds for the whole of it, where twenty seconds may not be enough
 * @throws whatever the work throws, undone
 */
export async function transaction<Result>(
  work: (transaction: Transaction) => Promise<Result>,
  { timeout = patience.timeout } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction(work, { ...patience, timeout });
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await pause(Math.random() * 20 * 2 ** attempt); // apart, so that the same two do not meet again
    }
  }
}
