import { whenClosing } from '../work/closing.server';
import { createDatabase, type Database } from './client.server';

export type { Database, Transaction } from './client.server';

let opened: Database | undefined;
/** What closes further connections of this process. */
const further = new Set<() => Promise<void>>();

/** The address of the database. The entries set DATABASE_URL once the embedded server runs. */
export function databaseAddress(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: no database has been started yet.');
  return url;
}

/** Connections that reading leaves to transactions. */
const deeds = 8;

/** The database of `DATABASE_URL`, once per process. The entries set the variable once the embedded server runs. */
export function database(): Database {
  if (opened) return opened;
  opened = createDatabase(databaseAddress(), { deeds });
  whenClosing(closeDatabase);
  return opened;
}

/** Has connections to the same database, which somebody keeps besides, closed when it is. */
export function closesWithDatabase(close: () => Promise<void>): void {
  further.add(close);
  whenClosing(closeDatabase);
}

/** Closes the pools, if there are any; the next use opens others. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await Promise.all([closing?.$disconnect(), ...[...further].map((close) => close())]);
}
