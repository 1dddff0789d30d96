import type { AppLoadContext } from '@remix-run/node';
import { database } from '../database/database.server';

/** Where a request stands: what guards need of a loader’s or an action’s arguments. */
export type Arriving = { request: Request; params: Record<string, string | undefined>; context: AppLoadContext };

const arrivals = new WeakMap<AppLoadContext, Promise<Date>>();

/** The moment by the database’s clock. */
export async function databaseNow(): Promise<Date> {
  const rows = await database().$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return rows[0]!.now;
}

/**
 * When the request arrived, by the database’s clock; read once for each request. Deadlines are compared with it.
 */
export function arrivalOf(context: AppLoadContext): Promise<Date> {
  const known = arrivals.get(context);
  if (known) return known;
  const read = databaseNow();
  arrivals.set(context, read);
  return read;
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The network address of who asks, as far as the trusted proxies tell. */
    clientAddress: string;
    /** Adds one Set-Cookie header to the answer. */
    setCookie(value: string): void;
  }
}
