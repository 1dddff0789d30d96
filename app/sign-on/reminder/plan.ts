/** Hours before the deadline at which reminders go until the lead changes them: 7 days, 3 days, 1 day, 3 hours. */
export const defaultHours: readonly number[] = [168, 72, 24, 3];

/** How far apart two of the plan stand at least, and the first of them from the opening. */
export const hoursApart = 12;
/** As long as a deadline may lie ahead. */
export const mostHours = 90 * 24;
export const mostPlanned = 8;

const hour = 3_600_000;

/** One opening, as far as its plan needs it; plans in the order in which they were made. */
export type Schedule = {
  readonly openedAt: Date;
  readonly deadline: Date;
  /** Since when this deadline is in force. */
  readonly deadlineSince: Date;
  readonly plans: readonly { readonly hours: readonly number[]; readonly changedAt: Date }[];
};

/** A moment of the plan; `goes` where a reminder is sent at it. */
export type Planned = { readonly hours: number; readonly at: Date; readonly goes: boolean };

/** The hours of the plan in force. */
export const hoursOf = ({ plans }: Pick<Schedule, 'plans'>): readonly number[] => plans.at(-1)?.hours ?? defaultHours;

/** Since when these hours stand in the plan without a break. */
function plannedSince(hours: number, { plans, openedAt }: Schedule): Date {
  const all = [{ hours: defaultHours, changedAt: openedAt }, ...plans];
  const without = all.findLastIndex((plan) => !plan.hours.includes(hours));
  return all[without + 1]?.changedAt ?? openedAt;
}

/**
 * The moments of the plan in force, earliest first. They follow the deadline. None goes that lies within twelve hours of the
 * opening, or that had passed when the plan or the deadline came to name it.
 */
export function plannedMoments(schedule: Schedule): Planned[] {
  const first = schedule.openedAt.getTime() + hoursApart * hour;
  return [...hoursOf(schedule)]
    .sort((one, other) => other - one)
    .map((hours) => {
      const at = new Date(schedule.deadline.getTime() - hours * hour);
      const named = Math.max(schedule.deadlineSince.getTime(), plannedSince(hours, schedule).getTime());
      return { hours, at, goes: at.getTime() >= first && at.getTime() > named };
    });
}

/** The moment for which reminders are due: of all that have passed the last one, where no later one has been sent. */
export function dueMoment(schedule: Schedule, sentFor: Date | null, now: Date): Date | null {
  const last = plannedMoments(schedule).findLast(({ at, goes }) => goes && at <= now);
  return last && now <= schedule.deadline && (!sentFor || sentFor < last.at) ? last.at : null;
}
