import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LetterDates, lifeLine, stageOf } from '~/letters/letter/stage';

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 17));
const after = (moment: Date) => new Date(moment.getTime() + 1);
const draft: LetterDates = {
  drafted: day(1),
  opened: [],
  closed: [],
  sealed: [],
  published: [],
  dispatched: [],
  now: day(20),
};
const opened = [{ at: day(5), deadline: day(10) }];

const lives: [string, Partial<LetterDates>, string, string][] = [
  ['nothing but drafted', {}, 'draft', 'opened'],
  ['opened', { opened, now: day(9) }, 'open', 'closed'],
  ['published while open', { opened, published: [day(6)], now: day(9) }, 'open published', 'closed'],
  ['in the last moment of its deadline', { opened, now: day(10) }, 'open', 'closed'],
  ['a millisecond after its deadline', { opened, now: after(day(10)) }, 'closed', 'sealed'],
  ['in the moment of its closure', { opened, closed: [day(7)], now: day(7) }, 'open', 'closed'],
  ['a millisecond after its closure', { opened, closed: [day(7)], now: after(day(7)) }, 'closed', 'sealed'],
  ['closed before its deadline', { opened, closed: [day(7)], now: day(8) }, 'closed', 'sealed'],
  [
    'opened again after closure',
    { opened: [...opened, { at: day(8), deadline: day(12) }], closed: [day(7)], now: day(9) },
    'open',
    'closed',
  ],
  ['sealed while open', { opened, sealed: [day(6)], now: day(7) }, 'open sealed', 'closed'],
  ['closed and published, not sealed', { opened, published: [day(6)] }, 'closed published', 'sealed'],
  ['sealed', { opened, sealed: [day(11)] }, 'sealed', 'published'],
  ['sealed and published', { opened, sealed: [day(11)], published: [day(12)] }, 'published sealed', 'sent'],
  ['sealed under embargo', { opened, sealed: [day(11)], published: [day(25)] }, 'sealed', 'published'],
  [
    'sent before it is published',
    { opened, sealed: [day(11)], dispatched: [day(12)] },
    'dispatched sealed',
    'published',
  ],
  [
    'all done',
    { opened, sealed: [day(11)], published: [day(12)], dispatched: [day(13)] },
    'dispatched sealed published',
    'none',
  ],
  [
    'opened again after it was sent',
    { opened: [...opened, { at: day(19), deadline: day(25) }], sealed: [day(11)], dispatched: [day(12)] },
    'open sealed dispatched',
    'closed',
  ],
];

describe('the life of a letter', () => {
  test.each(lives)('%s', (_what, dates, standing, next) => {
    const { stage, open, ...rest } = stageOf({ ...draft, ...dates });
    const also = Object.entries(rest)
      .filter(([, is]) => is)
      .map(([name]) => name);
    expect(open).toBe(stage === 'open');
    expect(new Set([stage, ...also])).toEqual(new Set(standing.split(' ')));
    expect(lifeLine({ ...draft, ...dates }).find((step) => step.next)?.deed ?? 'none').toBe(next);
  });

  test('its line bears six dates, a closure by deadline the deadline, the last of what was done twice', () => {
    const dates = { ...draft, opened, sealed: [day(11), day(14), day(12)], published: [day(6)] };
    expect(lifeLine(dates)).toEqual([
      { deed: 'drafted', at: day(1), next: false },
      { deed: 'opened', at: day(5), next: false },
      { deed: 'closed', at: day(10), next: false },
      { deed: 'sealed', at: day(14), next: false },
      { deed: 'published', at: day(6), next: false },
      { deed: 'sent', next: true },
    ]);
    expect(lifeLine({ ...dates, now: day(9) })[2]).toEqual({ deed: 'closed', due: day(10), next: true });
  });

  test('the order in which deeds are listed does not matter, and at most one is next', () => {
    const deeds = fc.array(fc.integer({ min: 1, max: 28 }).map(day), { maxLength: 4 });
    fc.assert(
      fc.property(deeds, deeds, deeds, deeds, deeds, (openings, closed, sealed, published, dispatched) => {
        const dates = {
          ...draft,
          opened: openings.map((at) => ({ at, deadline: new Date(at.getTime() + 3 * 86_400_000) })),
          closed,
          sealed,
          published,
          dispatched,
        };
        const turned = Object.fromEntries(
          Object.entries(dates).map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
        );
        expect(stageOf(turned as typeof dates)).toEqual(stageOf(dates));
        expect(lifeLine(dates).filter((step) => step.next).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
