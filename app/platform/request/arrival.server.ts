import type { AppLoadContext } from '@remix-run/node';
import { database } from '../database/database.server';
import { compareClocks } from './database-clock.server';
import { beginHearing } from './heard.server';

/** Where a request stands: what guards need of a loader’s or an action’s arguments. */
export type Arriving = { request: Request; params: Record<string, string | undefined>; context: AppLoadContext };

/** A request that is on record: when it arrived, and the zone in which that is written out. */
export type Received = { readonly at: Date; readonly timeZone: string };

const arrivals = new WeakMap<AppLoadContext, Promise<Date>>();

/** The moment by the database’s clock. */
export async function databaseNow(): Promise<Date> {
  const asked = performance.now();
  const rows = await database().$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  compareClocks(asked, rows[0]!.now);
  return rows[0]!.now;
}

/**
 * When the request arrived, by the database’s clock; read once for each request. Deadlines are compared with it.
 */
export function arrivalOf(context: AppLoadContext): Promise<Date> {
  beginHearing();
  const known = arrivals.get(context);
  if (known) return known;
  const read = databaseNow();
  arrivals.set(context, read);
  return read;
}

/** Says when the request arrived, where the database told it already with what was put on record then. */
export const setArrival = (context: AppLoadContext, at: Date): void => {
  arrivals.set(context, Promise.resolve(at));
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The whole document, where it stands already when it is answered. */
    giveWhole(document: string): void;
    /** What was asked is on record and will be done: said where no page can be made of it. */
    noteReceived(received: Received): void;
    /** The network address of who asks, as far as the trusted proxies tell. */
    clientAddress: string;
    /** Adds one Set-Cookie header to the answer. */
    setCookie(value: string): void;
  }
}
