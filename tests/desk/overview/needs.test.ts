import { describe, expect, it } from 'vitest';
import type { Placed } from '~/desk/figures/partition';
import { inOrder, type Need } from '~/desk/overview/needs';
import { type Facts, needsOf } from '~/desk/overview/needs-of';
import { shareOf } from '~/sign-on/answers/shares';

const hour = (number: number) => new Date(`2026-11-27T${String(number).padStart(2, '0')}:00:00Z`);
const need = (kind: Need['kind'], changed: Partial<Need> = {}): Need => ({
  ...{ kind, count: 1, harmAt: null, since: null, path: '/', names: [], version: null },
  ...changed,
});

const nothing: Facts['waiting'] = {
  ...{
    requests: 0,
    requestsSince: null,
    experts: 0,
    expertsSince: null,
    statements: 0,
    change: null,
    lagging: [],
    printDetails: true,
  },
  ...{ paused: null, unknown: null, replies: 0, repliesSince: null },
};
const facts: Facts = {
  at: hour(9),
  leadId: 'lead',
  next: { step: 'gather', path: '/signatories' },
  blocking: [],
  failedVersion: null,
  opening: { open: true, endsAt: new Date('2026-12-04T17:00:00Z') },
  rows: [],
  waiting: nothing,
  sends: true,
};
const row = (state: Placed['state'], changed: Partial<Placed> = {}): Placed => {
  const placed = {
    ...{ key: 'one', name: 'Harbour', country: 'SE', invitedAt: hour(1), returned: false, verified: false },
    ...{ state, at: new Date('2026-11-20T09:00:00Z'), ...changed },
  };
  return { ...placed, share: shareOf(placed) };
};
const kinds = (changed: Partial<Facts>) => needsOf({ ...facts, ...changed }).map(({ kind }) => kind);

describe('needs', () => {
  it('are in the order of the hour at which harm comes, then of how many hang on them', () => {
    const needs = [
      need('lagging', { count: 9 }),
      need('returned', { harmAt: hour(12), count: 3 }),
      need('silent', { harmAt: hour(10), count: 1 }),
      need('directors', { harmAt: hour(12), count: 5 }),
    ];
    expect(inOrder(needs).map(({ kind }) => kind)).toEqual(['silent', 'directors', 'returned', 'lagging']);
  });

  it('are none while the letter is open and everybody else has to move', () => {
    expect(kinds({ rows: [row('invited'), row('begun'), row('co-signed', { verified: true })] })).toEqual([]);
    expect(kinds({ rows: [row('waits', { at: hour(8) })] })).toEqual([]);
  });

  it('name who moves only if the lead does something', () => {
    const rows = [row('invited', { returned: true }), row('co-signed'), row('refused'), row('waits')];
    expect(kinds({ rows })).toEqual(['returned', 'unverified', 'refused', 'directors']);
    const closed = { open: false, endsAt: hour(8) };
    expect(kinds({ rows, opening: closed, next: { step: 'follow', path: '/replies' } })).toEqual(['unverified']);
  });

  it('put a change first whose hour comes before the deadline, and tell when the hour has passed', () => {
    const change = { version: 3, until: hour(18), substantive: true, objections: 0, silent: 12 };
    const rows = [row('refused')];
    const waiting = { ...nothing, change };
    expect(kinds({ waiting, rows, next: { step: 'correct', path: '/change' } })).toEqual(['silent', 'refused']);
    expect(kinds({ waiting: { ...nothing, change: { ...change, until: hour(8) } } })).toEqual(['answersIn']);
    expect(kinds({ waiting: { ...nothing, change: { ...change, substantive: false, objections: 1 } } })).toEqual([
      'objected',
    ]);
    expect(kinds({ waiting: { ...nothing, change: { ...change, silent: 0 } } })).toEqual([]);
  });

  it('are the next step of a letter that nobody can co-sign, with what stands before it', () => {
    const draft = { opening: null, next: { step: 'write' as const, path: '/text' } };
    expect(kinds({ ...draft, blocking: ['leadNotVerified'] })).toEqual(['leadUnverified', 'write']);
    const closed = { opening: { open: false, endsAt: hour(8) }, next: { step: 'seal' as const, path: '/seal' } };
    const unready = { ...nothing, lagging: ['el'], printDetails: false };
    expect(kinds({ ...closed, waiting: unready })).toEqual(['seal', 'lagging', 'printDetails']);
  });

  it('put a paused dispatch before everything', () => {
    const paused = { id: 'one', since: hour(7) };
    const waiting = { ...nothing, paused, requests: 4, requestsSince: hour(6) };
    expect(kinds({ waiting })).toEqual(['paused', 'requests']);
  });
});
