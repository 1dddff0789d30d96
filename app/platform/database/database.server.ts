import { whenClosing } from '../work/closing.server';
import { createDatabase, type Database } from './client.server';

export type { Database, Transaction } from './client.server';

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
