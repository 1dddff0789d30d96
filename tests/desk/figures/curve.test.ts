import { describe, expect, it } from 'vitest';
import { curveOf } from '~/desk/figures/curve';

const at = (moment: string) => new Date(`2026-11-${moment}:00+01:00`);
const given = {
  from: at('16T09:00'),
  to: at('30T18:00'),
  now: at('19T10:00'),
  timeZone: 'Europe/Brussels',
  invitedAt: [at('16T09:30'), at('16T09:30'), at('18T12:00')],
  reach: 3,
};

describe('the curve of co-signatures', () => {
  it('rises with who signs, falls with who withdraws, and ends at this moment', () => {
    const stood = [
      { at: at('16T09:00'), endedAt: null },
      { at: at('17T12:00'), endedAt: at('18T13:00') },
      { at: at('18T11:00'), endedAt: null },
    ];
    const curve = curveOf({ ...given, stood });
    expect(curve.standing).toBe(2);
    expect(curve.invited).toBe(3);
    expect(curve.signed.map(([, count]) => count)).toEqual([1, 2, 3, 2, 2]);
    expect(curve.signed.at(-1)?.[0]).toBe(curve.now);
    expect(curve.top).toBeGreaterThanOrEqual(3);
  });

  it('tells every day of the letter’s zone: what came, what ended, what stands', () => {
    // 23:30 in Brussels is the evening of the 16th, though it is not midnight in UTC either.
    const stood = [
      { at: at('16T23:30'), endedAt: null },
      { at: at('17T00:10'), endedAt: at('18T08:00') },
    ];
    const { days, yesterday } = curveOf({ ...given, stood });
    expect(days.map(({ signed, ended, standing }) => [signed, ended, standing])).toEqual([
      [1, 0, 1],
      [1, 0, 2],
      [0, 1, 1],
      [0, 0, 1],
    ]);
    expect(days.map(({ asked }) => asked)).toEqual([2, 2, 3, 3]);
    expect(yesterday).toEqual({ signed: 0, ended: 1 });
  });

  it('shades weekends', () => {
    expect(curveOf({ ...given, stood: [] }).weekends).toHaveLength(2);
  });

  it('stays short however many sign', () => {
    const stood = Array.from({ length: 5000 }, (_, index) => ({
      at: new Date(given.from.getTime() + index * 50_000),
      endedAt: null,
    }));
    const curve = curveOf({ ...given, stood });
    expect(curve.signed.length).toBeLessThanOrEqual(242);
    expect(curve.standing).toBe(5000);
  });
});
