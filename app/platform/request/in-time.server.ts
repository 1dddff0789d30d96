import type { database } from '../database/database.server';
import { settings } from '../installation/settings.server';
import { sentences } from '../locale/sentences';
import { Refusal } from './refusal';

const words = sentences('platform/in-time', {
  tooLong: 'Your request took too long to reach us, so nothing was changed. Try again.',
});

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
