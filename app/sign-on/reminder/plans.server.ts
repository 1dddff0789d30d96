import { stillInTime } from '~/letters/letter/in-time.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { openingOf } from '../opening/openings.server';
import { hoursOf, plannedMoments } from './plan';
import type { PlanFields } from './plan-form';
import { remindable } from './remindable.server';
import { reminderRefusals } from './reminders.words';
import { scheduleOf } from './schedules.server';

type Deed = LetterDeed<'invite organisations'>;

/** What a form names where nobody has changed the plan. */
export const unchangedPlan = 'default';

/**
 * Changes when reminders go before the deadline; none where no hour is given.
 * @throws Refusal where sign-on is not open, or the plan was changed since the page was shown
 */
export async function changePlan(deed: Deed, { hours, seen }: PlanFields): Promise<void> {
  await onLetter('reminder-plan-changed', deed.letter.id, deed, async ({ tx, id, at, did, didNot }) => {
    await stillInTime({ tx, id, at });
    const opening = await openingOf(tx, id, at);
    if (!opening?.open || opening.closure) throw new Refusal(reminderRefusals.sentence('planNotOpen'));
    const schedule = await scheduleOf(tx, opening.id);
    if (seen !== (schedule.planId ?? unchangedPlan)) throw new Refusal(reminderRefusals.sentence('planMoved'));
    if (String(hours) === String(hoursOf(schedule))) return didNot();
    const data = { openingId: opening.id, hours: [...hours], changedAt: at, changedById: deed.person.id };
    const { id: reminderPlanId } = await tx.reminderPlan.create({ data, select: { id: true } });
    return did({ plain: { reminderPlanId, openingId: opening.id, hours: hours.join(', ') || 'none' } });
  });
}

/** The plan as the lead sees it, with how many each hour would reach as things stand; null where sign-on is not open. */
export async function planPage({ letter, at }: Deed) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening?.open || opening.closure) return null;
  const [schedule, readers, rounds] = await Promise.all([
    scheduleOf(database(), opening.id),
    remindable(database(), opening),
    database().reminderRound.findMany({
      where: { openingId: opening.id, dueAt: { not: null } },
      select: { dueAt: true, _count: { select: { reminders: true } } },
    }),
  ]);
  const sent = new Map(rounds.map(({ dueAt, _count }) => [dueAt?.getTime(), _count.reminders]));
  const moments = plannedMoments(schedule).map((planned) => ({
    ...planned,
    passed: planned.at <= at,
    /** To how many it was sent; null where it was not. */
    sent: sent.get(planned.at.getTime()) ?? null,
    reaches: readers.filter(({ plannedFrom }) => plannedFrom <= planned.at).length,
  }));
  const { deadline, timeZone } = opening;
  return { deadline, timeZone, moments, waiting: readers.length, seen: schedule.planId ?? unchangedPlan };
}
