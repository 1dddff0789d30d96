import { whenClosing } from '../work/closing.server';
import { createDatabase, type Database } from './client.server';
import { closeReserved, databaseAddress } from './reserved.server';

export type { Database, Transaction } from './client.server';

let opened: Database | undefined;

export { databaseAddress };

/** Connections that reading leaves to transactions. */
const deeds = 8;

/** The database of `DATABASE_URL`, once per process. The entries set the variable once the embedded server runs. */
export function database(): Database {
  if (opened) return opened;
  opened = createDatabase(databaseAddress(), { deeds });
  whenClosing(closeDatabase);
  return opened;
}

/** Closes the pools, if there are any; the next use opens others. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await Promise.all([closing?.$disconnect(), closeReserved()]);
}
