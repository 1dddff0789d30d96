import type { AppLoadContext } from '@remix-run/node';
import { database } from '../database/database.server';
import { settings } from '../installation/settings.server';
import { sentences } from '../locale/sentences';
import { Refusal } from './refusal';

const words = sentences('platform/arrival', {
  tooLong: 'Your request took too long to reach us, so nothing was changed. Try again.',
});

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

/**
 * Refuses a deed whose request arrived too long ago. An edition is built only that long after closure, so that
 * nothing that arrived in time can still come through behind it.
 */
export async function stillInTime(
  transaction: Pick<ReturnType<typeof database>, '$queryRaw'>,
  at: Date,
): Promise<void> {
  const rows = await transaction.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  requireInTime(at, rows[0]!.now);
}

/** As `stillInTime`, where the deed has read the database’s clock already. */
export function requireInTime(at: Date, now: Date): void {
  if (now.getTime() - at.getTime() > settings().arrivalSeconds * 1000) throw new Refusal(words.sentence('tooLong'));
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The network address of who asks, as far as the trusted proxies tell. */
    clientAddress: string;
    /** Adds one Set-Cookie header to the answer. */
    setCookie(value: string): void;
  }
}
