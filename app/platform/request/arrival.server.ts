import type { AppLoadContext } from '@remix-run/node';
import { database } from '../database/database.server';

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

// The clock of the database, as far as its answers tell it.

/** How long a comparison of the clocks is trusted, in milliseconds: they drift, and the database may move to another machine. */
const trusted = 60_000;

/** By how much the database’s clock is ahead of this process’s at most, and since when that is collected. */
type Comparison = { readonly since: number; ahead: number };
let now: Comparison = { since: 0, ahead: Number.POSITIVE_INFINITY };
let before: Comparison = now;

/**
 * Compares the clocks by an answer of the database: what it told was later than it was asked. The quickest answer says it best.
 * @param asked when, in milliseconds of `performance.now()`
 */
export function compareClocks(asked: number, told: Date): void {
  if (asked - now.since > trusted) {
    before = now;
    now = { since: asked, ahead: Number.POSITIVE_INFINITY };
  }
  now.ahead = Math.min(now.ahead, told.getTime() - asked);
}

/**
 * A moment of this process on the database’s clock, however long the database then takes to be asked: never earlier than it was.
 * @param moment in milliseconds of `performance.now()`
 * @returns null where the clocks were not compared of late
 */
export function onDatabaseClock(moment: number): Date | null {
  const known =
    performance.now() - now.since > 2 * trusted ? Number.POSITIVE_INFINITY : Math.min(now.ahead, before.ahead);
  return Number.isFinite(known) ? new Date(Math.ceil(moment + known)) : null;
}

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
