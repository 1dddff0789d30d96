import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { openingOf } from '../opening/openings.server';
import { textOut } from '../opening/text-out.server';
import { promisedHours } from './promised-hours.server';

/** What the letter’s latest call asks, as it holds at a moment: moved deadlines and promised hours with it; null where it was never opened. */
export async function callTerms(letterId: string, at: Date) {
  const opening = await openingOf(database(), letterId, at);
  if (!opening) return null;
  const { id: openingId, versionId, open, openedAt, endsAt, timeZone, call } = opening;
  const [version, moves, { hours }, out] = await Promise.all([
    database().version.findUniqueOrThrow({ where: { id: versionId }, select: { number: true } }),
    database().deadlineMove.findMany({
      where: { openingId },
      orderBy: { number: 'asc' },
      select: { number: true, from: true, to: true, movedAt: true, reason: true },
    }),
    promisedHours(database(), opening),
    textOut(database(), openingId),
  ]);
  return {
    ...{ version: version.number, open, openedAt, endsAt, timeZone, call, moves },
    /** The version that the signatories have before them. */
    out: out && { number: out.number, until: out.until },
    /** How long signatories can object to a correction: as asked, or longer where one was promised longer. */
    hoursToObject: hours,
    /** How long signatories have the covering email before it goes. */
    coverHours: settings().coverHours,
  };
}
export type CallTerms = NonNullable<Awaited<ReturnType<typeof callTerms>>>;
