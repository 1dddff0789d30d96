import { describe, expect, it } from 'vitest';
import { countriesOf } from '~/desk/figures/countries';
import { medianHours, type Placed, partition } from '~/desk/figures/partition';
import type { ResponseState } from '~/sign-on/answers/response';
import { shareOf } from '~/sign-on/answers/shares';

const day = (number: number) => new Date(`2026-11-${String(number).padStart(2, '0')}T10:00:00Z`);
let count = 0;
const row = (state: ResponseState, changed: Partial<Placed> = {}): Placed => {
  count += 1;
  const plain = { key: String(count), name: null, country: 'SE', invitedAt: day(1), returned: false, verified: false };
  const placed = { ...plain, state, at: day(10), ...changed };
  return { ...placed, share: shareOf(placed) };
};

describe('the parts of everybody', () => {
  it('hold each organisation once, run on from one another and add up to all', () => {
    const states: ResponseState[] = [
      ...(['invited', 'stopped', 'declined', 'begun', 'prepares', 'waits', 'one of two', 'refused'] as const),
      ...(['co-signed', 'left behind', 'withdrawn', 'declined by lead', 'may come again'] as const),
    ];
    const rows = states.map((state) => row(state));
    const parts = partition(rows);
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(rows.length);
    for (const [index, part] of parts.entries())
      expect(part.before).toBe(parts.slice(0, index).reduce((sum, each) => sum + each.count, 0));
    expect(Object.fromEntries(parts.map((part) => [part.share, part.count]))).toEqual({
      ...{ signed: 0, waits: 2, prepares: 1, begun: 1, unanswered: 2, behind: 1, stuck: 2, no: 4 },
    });
  });

  it('leave to the lead what moves only if it does something', () => {
    expect(shareOf(row('co-signed', { verified: true }))).toBe('signed');
    expect(shareOf(row('co-signed'))).toBe('stuck');
    expect(shareOf(row('invited', { returned: true }))).toBe('stuck');
    expect(shareOf(row('prepares', { returned: true }))).toBe('prepares');
    expect(shareOf(row('refused'))).toBe('stuck');
  });

  it('say since when the one that waits longest has waited', () => {
    const parts = partition([row('waits', { at: day(12) }), row('waits', { at: day(8) })]);
    expect(parts.find(({ share }) => share === 'waits')?.since).toEqual(day(8));
    expect(parts.some(({ share }) => share === 'behind')).toBe(false);
  });

  it('know how long half of those who co-signed took, from three on', () => {
    const signed = [2, 3, 9].map((each) => row('co-signed', { verified: true, at: day(each) }));
    expect(medianHours(signed)).toBe(48);
    expect(medianHours(signed.slice(1))).toBeNull();
  });
});

describe('countries', () => {
  it('count signatories, who is coming, and officials that find none of their own', () => {
    const rows = [
      row('co-signed', { verified: true, country: 'SE' }),
      row('co-signed', { country: 'FI' }),
      row('waits', { country: 'LV' }),
      row('invited', { country: 'MT', returned: true }),
      row('co-signed', { verified: true, country: 'NO' }),
    ];
    const found = countriesOf(
      rows,
      new Map([
        ['SE', 2],
        ['LV', 1],
      ]),
    )!;
    expect(found.members).toBe(1);
    expect(found.elsewhere.map(({ country }) => country)).toEqual(['NO']);
    expect(found.officials).toEqual({ chosen: 3, met: 2, unmet: ['LV'] });
    const of = (code: string) => found.all.find(({ country }) => country === code);
    expect(of('LV')).toMatchObject({ signed: 0, coming: 1, officials: 1 });
    expect(of('FI')).toMatchObject({ signed: 0, asked: 1 });
    expect(of('MT')).toMatchObject({ returned: 1, asked: 1 });
    expect(found.all.slice(0, 27).every(({ country }) => country !== 'NO')).toBe(true);
  });

  it('are no picture where nobody of the Union is concerned', () => {
    expect(countriesOf([row('co-signed', { verified: true, country: 'NO' })], new Map())).toBeNull();
  });
});
