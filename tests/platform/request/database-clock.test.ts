import { beforeEach, expect, test, vi } from 'vitest';
import { compareClocks, onDatabaseClock } from '~/platform/request/arrival.server';

const start = Date.parse('2026-11-27T17:59:00Z');
/** The database’s clock, when this process’s stands at so many milliseconds. */
const told = (at: number) => new Date(start + at);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  return () => vi.useRealTimers();
});

test('a moment is on the database’s clock what the quickest answer says, however long another one took', () => {
  vi.advanceTimersByTime(400_000);
  expect(onDatabaseClock(performance.now())).toBe(null);
  const asked = performance.now();
  compareClocks(asked, told(asked + 900)); // answered 900 ms after it was asked
  compareClocks(asked + 5, told(asked + 5 + 1));
  compareClocks(asked + 9, told(asked + 9 + 300));
  expect(onDatabaseClock(asked + 50)).toEqual(told(asked + 51));
});

test('what was compared long ago is not trusted', () => {
  vi.advanceTimersByTime(800_000);
  const asked = performance.now();
  compareClocks(asked, told(asked + 1));
  vi.advanceTimersByTime(61_000);
  compareClocks(performance.now(), told(performance.now() + 70));
  expect(onDatabaseClock(0)).toEqual(told(1));
  vi.advanceTimersByTime(61_000);
  compareClocks(performance.now(), told(performance.now() + 70));
  expect(onDatabaseClock(0)).toEqual(told(70));
  vi.advanceTimersByTime(121_000);
  expect(onDatabaseClock(0)).toBe(null);
});
