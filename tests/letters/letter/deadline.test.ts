import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closesAt, deadlineZones, readDeadline, typedDeadline } from '~/letters/letter/deadline';

const read = (date: string, time: string, timeZone: string) => {
  const deadline = readDeadline({ date, time, timeZone });
  return deadline instanceof Date ? deadline.toISOString() : deadline.problem;
};

describe('a typed deadline', () => {
  test.each([
    ['winter time', '2026-11-27', '18:00', 'Europe/Brussels', '2026-11-27T17:00:00.000Z'],
    ['summer time', '2026-07-01', '18:00', 'Europe/Brussels', '2026-07-01T16:00:00.000Z'],
    ['the last minute of a day', '2026-12-31', '23:59', 'Europe/Athens', '2026-12-31T21:59:00.000Z'],
    ['the first of a day', '2027-01-01', '00:00', 'Europe/Kyiv', '2026-12-31T22:00:00.000Z'],
    ['UTC', '2026-11-27', '18:00', 'UTC', '2026-11-27T18:00:00.000Z'],
    ['just before the clocks go forward', '2026-03-29', '01:59', 'Europe/Brussels', '2026-03-29T00:59:00.000Z'],
    ['in the hour that is skipped', '2026-03-29', '02:30', 'Europe/Brussels', 'skipped hour'],
    ['just after', '2026-03-29', '03:00', 'Europe/Brussels', '2026-03-29T01:00:00.000Z'],
    ['that hour elsewhere', '2026-03-29', '02:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['skipped in Lisbon', '2026-03-29', '01:30', 'Europe/Lisbon', 'skipped hour'],
    ['skipped in Athens', '2026-03-29', '03:30', 'Europe/Athens', 'skipped hour'],
    ['skipped at midnight in the Azores', '2026-03-29', '00:30', 'Atlantic/Azores', 'skipped hour'],
    ['just before the clocks go back', '2026-10-25', '01:59', 'Europe/Brussels', '2026-10-24T23:59:00.000Z'],
    [
      'in the hour that comes twice: its second time',
      '2026-10-25',
      '02:30',
      'Europe/Brussels',
      '2026-10-25T01:30:00.000Z',
    ],
    ['just after', '2026-10-25', '03:00', 'Europe/Brussels', '2026-10-25T02:00:00.000Z'],
    ['twice in Dublin', '2026-10-25', '01:30', 'Europe/Dublin', '2026-10-25T01:30:00.000Z'],
    ['never twice in Istanbul', '2026-10-25', '02:30', 'Europe/Istanbul', '2026-10-24T23:30:00.000Z'],
    ['a leap day', '2028-02-29', '12:00', 'Europe/Paris', '2028-02-29T11:00:00.000Z'],
    ['no such day', '2026-02-29', '12:00', 'Europe/Paris', 'date'],
    ['no day at all', 'tomorrow', '12:00', 'Europe/Paris', 'date'],
    ['no such hour', '2026-11-27', '24:00', 'Europe/Paris', 'time'],
    ['an hour with seconds', '2026-11-27', '12:00:30', 'Europe/Paris', 'time'],
    ['a zone that is not offered', '2026-11-27', '12:00', 'Mars/Olympus', 'zone'],
  ])('%s: %s %s %s is %s', (_what, date, time, zone, expected) => {
    expect(read(date, time, zone)).toBe(expected);
  });

  test('every zone offered is known and offered once', () => {
    expect(new Set(deadlineZones).size).toBe(deadlineZones.length);
    for (const zone of deadlineZones) expect(read('2026-11-27', '18:00', zone)).toMatch(/^2026-11-27T/);
  });

  test('any minute, typed in any zone, is read back as itself; the first of an hour that comes twice as the second', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2036, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...deadlineZones), (minutes, zone) => {
        const at = minutes * 60_000;
        const again = readDeadline(typedDeadline(new Date(at), zone)) as Date;
        expect([0, 3_600_000]).toContain(again.getTime() - at);
        expect(typedDeadline(again, zone)).toEqual(typedDeadline(new Date(at), zone));
      }),
      { numRuns: 300 },
    );
  });
});

test('an opening ends at its deadline or at the first closure after it began', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 10, number));
  const opening = { at: day(5), deadline: day(10) };
  expect(closesAt(opening, [])).toEqual(day(10));
  expect(closesAt(opening, [day(4), day(9), day(7)])).toEqual(day(7));
  expect(closesAt(opening, [day(11)])).toEqual(day(10));
});
