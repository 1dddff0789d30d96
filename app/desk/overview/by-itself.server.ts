import { database } from '~/platform/database/database.server';
import type { OpeningAt } from '~/sign-on/opening/openings.server';
import { plannedMoments } from '~/sign-on/reminder/plan';
import { scheduleOf } from '~/sign-on/reminder/schedules.server';

/** Something that the platform does at its hour, without the lead. */
export type ByItself = {
  readonly what: 'reminders' | 'lastReminders' | 'answersClose' | 'closes' | 'dispatch' | 'embargo';
  readonly at: Date;
};

/** What goes by itself from now on, the next first. */
export async function byItself(letterId: string, opening: OpeningAt | null, now: Date): Promise<ByItself[]> {
  const [schedule, change, dispatches, publications] = await Promise.all([
    opening?.open ? scheduleOf(database(), opening.id) : null,
    database().change.findFirst({
      where: { opening: { letterId }, movedAt: null, givenUpAt: null, answersUntil: { gt: now } },
      select: { answersUntil: true },
    }),
    database().dispatch.findMany({
      where: { letterId, stoppedAt: null, sentAt: { not: null }, goesAt: { gt: now } },
      select: { goesAt: true },
    }),
    database().publication.findMany({ where: { letterId, embargoUntil: { gt: now } }, select: { embargoUntil: true } }),
  ]);
  const moments = schedule ? plannedMoments(schedule).filter(({ at, goes }) => goes && at > now) : [];
  const found: ByItself[] = [
    ...moments.map(({ at }, index) => ({
      what: index === moments.length - 1 ? ('lastReminders' as const) : ('reminders' as const),
      at,
    })),
    ...(change ? [{ what: 'answersClose' as const, at: change.answersUntil }] : []),
    ...(opening?.open ? [{ what: 'closes' as const, at: opening.endsAt }] : []),
    ...dispatches.flatMap(({ goesAt }) => (goesAt ? [{ what: 'dispatch' as const, at: goesAt }] : [])),
    ...publications.flatMap(({ embargoUntil }) =>
      embargoUntil ? [{ what: 'embargo' as const, at: embargoUntil }] : [],
    ),
  ];
  return found.sort((one, other) => one.at.getTime() - other.at.getTime());
}
