import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { earliestEnd, leastWindowHours, suggestedEnd } from '~/letters/letter/window';

const zones = ['Europe/Brussels', 'Europe/Athens', 'Atlantic/Azores', 'Asia/Tbilisi', 'UTC'];
const hour = 3_600_000;
const zoned = (at: Date, zone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

/** Whether a whole working day lies between two moments, found by trying each day. */
function holdsWorkingDay(from: Date, to: Date, zone: string): boolean {
  let day = zoned(from, zone).toPlainDate();
  const last = zoned(to, zone).toPlainDate();
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (day.dayOfWeek > 5) continue;
    const at = (plainTime: string) => day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
    if (at('08:00') >= from.getTime() && at('18:00') <= to.getTime()) return true;
  }
  return false;
}

// Around both changes of the clocks of 2026 and 2027, and any other day.
const moments = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date('2026-03-25'), max: new Date('2026-04-02') }),
  fc.date({ noInvalidDate: true, min: new Date('2026-10-21'), max: new Date('2026-10-29') }),
  fc.date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2028-01-01') }),
);

test('a window lasts at least 24 hours, and as long as the call says, and holds a whole working day; a minute less does not do both', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), fc.constantFrom(1, 24, 48, 72, 336), (at, zone, hours) => {
      const end = earliestEnd(at, zone, hours);
      const does = (until: Date) =>
        until.getTime() - at.getTime() >= Math.max(leastWindowHours, hours) * hour && holdsWorkingDay(at, until, zone);
      expect(does(end)).toBe(true);
      expect(does(new Date(end.getTime() - 60_000))).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('the hour that is suggested is six in the evening, as far ahead as the call says, and never too early', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), fc.constantFrom(24, 48, 72, 336), (at, zone, hours) => {
      const end = suggestedEnd(at, zone, hours);
      expect(end.getTime() - at.getTime()).toBeGreaterThanOrEqual(hours * hour);
      expect(end >= earliestEnd(at, zone, hours)).toBe(true);
      expect([zoned(end, zone).hour, zoned(end, zone).minute]).toEqual([18, 0]);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['a Friday afternoon', '2026-11-27T14:00:00Z', '2026-11-30T17:00:00Z'],
  ['a Monday before eight', '2026-11-30T06:59:00Z', '2026-12-01T06:59:00Z'],
  ['a Monday at eight', '2026-11-30T07:00:00Z', '2026-12-01T07:00:00Z'],
  ['a Monday after eight', '2026-11-30T07:01:00Z', '2026-12-01T17:00:00Z'],
  ['the Friday before the clocks go forward', '2026-03-27T12:00:00Z', '2026-03-30T16:00:00Z'],
])('in Brussels, %s', (_, at, end) => {
  expect(earliestEnd(new Date(at), 'Europe/Brussels', 24)).toEqual(new Date(end));
});
