import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultHours, dueMoment, hoursApart, plannedMoments, type Schedule } from '~/sign-on/reminder/plan';
import { planForm } from '~/sign-on/reminder/plan-form';
import { planFormWords } from '~/sign-on/reminder/plan-form.words';

const hour = 3_600_000;
const deadline = new Date('2026-11-27T17:00:00Z');
const ahead = (hours: number, than = deadline) => new Date(than.getTime() - hours * hour);
const openedAt = ahead(14 * 24);
const schedule = (changed: Partial<Schedule> = {}): Schedule => ({
  ...{ openedAt, deadline, deadlineSince: changed.openedAt ?? openedAt, plans: [] },
  ...changed,
});
const going = (of: Schedule) => plannedMoments(of).flatMap(({ hours, goes }) => (goes ? [hours] : []));

describe('the plan', () => {
  test('is 7 days, 3 days, 1 day and 3 hours before the deadline, until it is changed', () => {
    expect(plannedMoments(schedule()).map(({ at, goes }) => [at, goes])).toEqual(
      [168, 72, 24, 3].map((hours) => [ahead(hours), true]),
    );
  });

  test('leaves out what lies before the opening, or within twelve hours after it', () => {
    expect(going(schedule({ openedAt: ahead(84) }))).toEqual([72, 24, 3]);
    expect(going(schedule({ openedAt: ahead(83.9) }))).toEqual([24, 3]);
  });

  test('follows the deadline, and nothing goes for hours that had passed when it moved', () => {
    const moved = new Date(deadline.getTime() + 48 * hour);
    const of = (deadlineSince: Date) => schedule({ deadline: moved, deadlineSince });
    expect(plannedMoments(of(ahead(30))).at(-1)?.at).toEqual(ahead(3, moved));
    expect(going(of(ahead(30)))).toEqual([72, 24, 3]);
    expect(going(of(ahead(10)))).toEqual([24, 3]);
  });

  test('sends nothing for an hour that had passed when the lead put it in, and still what was there before', () => {
    const plans = [{ hours: [168, 100, 72], changedAt: ahead(90) }];
    expect(going(schedule({ plans }))).toEqual([168, 72]);
    const again = [...plans, { hours: [72], changedAt: ahead(80) }, { hours: [168, 72], changedAt: ahead(79) }];
    expect(going(schedule({ plans: again }))).toEqual([72]);
  });
});

describe('what is due', () => {
  const due = (now: Date, sentFor: Date | null = null, of = schedule()) => dueMoment(of, sentFor, now);

  test('is the last hour that has passed, until it was sent', () => {
    expect(due(ahead(169))).toBeNull();
    expect(due(ahead(168))).toEqual(ahead(168));
    expect(due(ahead(100), ahead(168))).toBeNull();
    expect(due(ahead(23))).toEqual(ahead(24));
    expect(due(ahead(23), ahead(168))).toEqual(ahead(24));
  });

  test('is nothing after the deadline, nor what comes before an hour that was sent', () => {
    expect(due(deadline)).toEqual(ahead(3));
    expect(due(new Date(deadline.getTime() + 1))).toBeNull();
    const plans = [{ hours: [168], changedAt: ahead(20) }];
    expect(due(ahead(19), ahead(24), schedule({ plans }))).toBeNull();
  });

  test('never comes twice, nor backwards, whatever the plans and the hours at which one looks', () => {
    const plan = fc.record({
      hours: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }),
      changedAt: fc.integer({ min: 0, max: 330 }).map((hours) => ahead(hours)),
    });
    const looks = fc.array(fc.integer({ min: -5, max: 340 }).map((hours) => ahead(hours)));
    const sorted = <T>(all: T[], by: (each: T) => Date) => all.sort((a, b) => by(a).getTime() - by(b).getTime());
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 4 }), looks, (plans, times) => {
        let sentFor: Date | null = null;
        for (const now of sorted(times, (each) => each)) {
          const known = sorted(plans, (each) => each.changedAt).filter(({ changedAt }) => changedAt <= now);
          const found = dueMoment(schedule({ plans: known }), sentFor, now);
          if (!found) continue;
          expect(found > (sentFor ?? new Date(0)) && found <= now && now <= deadline).toBe(true);
          sentFor = found;
        }
      }),
    );
  });
});

describe('the form', () => {
  const read = (fields: Record<string, string>) =>
    planForm(planFormWords('en')).safeParse({ seen: 'default', ...fields });
  const faults = (fields: Record<string, string>) =>
    read(fields).error?.issues.map(({ path, message }) => [path[0], message]);

  test('takes days and hours in any order, and leaves out what is empty', () => {
    const fields = { amount1: '3', unit1: 'hours', amount2: '7', unit2: 'days', unit3: 'days' };
    expect(read(fields).data?.hours).toEqual([168, 3]);
    expect(read({}).data?.hours).toEqual([]);
  });

  test('says at the field what is wrong', () => {
    expect(faults({ amount1: 'soon', unit1: 'days' })).toEqual([['amount1', 'Enter a whole number, for example 3.']]);
    expect(faults({ amount1: '91', unit1: 'days' })).toEqual([['amount1', expect.stringContaining('90 days')]]);
    const close = [expect.any(String), expect.stringContaining('at least 12 hours')];
    expect(faults({ amount1: '1', unit1: 'days', amount2: '13', unit2: 'hours' })).toEqual([close]);
    expect(faults({ amount1: '1', unit1: 'days', amount2: '24', unit2: 'hours' })).toEqual([close]);
    expect(faults({ amount1: '1', unit1: 'days', amount2: '12', unit2: 'hours' })).toBeUndefined();
  });

  test('would take the plan with which a letter begins', () => {
    expect(defaultHours.every((hours, place) => place === 0 || defaultHours[place - 1]! - hours >= hoursApart)).toBe(
      true,
    );
  });
});
