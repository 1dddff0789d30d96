import { describe, expect, it } from 'vitest';
import { askedOf, foundLines, groupsOf, type Line, numbersOf, pageOf } from '~/desk/board/board';
import { boardCsv, boardJson } from '~/desk/board/board-table';
import { shareOf } from '~/sign-on/answers/shares';

const line = (
  name: string,
  state: Line['state'],
  changed: Partial<Line & { verified: boolean; returned: boolean }> = {},
) => {
  const { verified = false, returned = false, ...rest } = changed;
  const addresses = [`${name.toLowerCase()}@x.example`];
  const plain = { key: name, name, addresses, country: 'SE', lead: false };
  return {
    ...plain,
    state,
    at: new Date('2026-11-20T09:00:00Z'),
    share: shareOf({ state, verified, returned }),
    ...rest,
  };
};
const lines = [
  line('Beta', 'waits', { at: new Date('2026-11-10T09:00:00Z') }),
  line('Alpha', 'invited', { country: 'FI' }),
  line('Gamma', 'invited', { returned: true }),
  line('Delta', 'co-signed', { verified: true }),
  line('Lead', 'co-signed', { verified: true, lead: true }),
  line('Epsilon', 'co-signed'),
  line('Zeta', 'refused'),
];
const shown = (query: string) => foundLines(lines, askedOf(`https://x.example/?${query}`)).map(({ name }) => name);

describe('the board', () => {
  it('counts every part, and each number shows the very lines that it counts', () => {
    for (const { share, count } of numbersOf(lines)) expect(shown(`show=${share}`)).toHaveLength(count);
    expect(shown('show=stuck')).toEqual(['Epsilon', 'Gamma', 'Zeta']);
  });

  it('shows why something waits for the lead, each alone', () => {
    expect(shown('show=returned')).toEqual(['Gamma']);
    expect(shown('show=unverified')).toEqual(['Epsilon']);
    expect(shown('show=refused')).toEqual(['Zeta']);
  });

  it('finds by name, address and country, and sorts with the lead first', () => {
    expect(shown('words=ALPHA%40x')).toEqual(['Alpha']);
    expect(shown('country=FI')).toEqual(['Alpha']);
    expect(shown('sort=since')[1]).toBe('Beta');
    expect(shown('')[0]).toBe('Lead');
    expect(shown('sort=nonsense&show=nonsense')).toHaveLength(lines.length);
  });

  it('shows two hundred lines on a page, group after group, and no page beyond the last', () => {
    const many = Array.from({ length: 450 }, (_, at) => line(`N${at}`, at % 2 ? 'invited' : 'waits'));
    const on = (page: number) => pageOf(many, many.length, askedOf(`https://x.example/?page=${page}`));
    expect([1, 2, 3].map((page) => on(page).lines.length)).toEqual([200, 200, 50]);
    expect(new Set([1, 2, 3].flatMap((page) => on(page).lines.map(({ key }) => key))).size).toBe(450);
    expect(on(1).lines.every(({ share }) => share === 'waits')).toBe(true);
    expect(on(9).page).toBe(3);
    expect(pageOf([], 0, askedOf('https://x.example/?page=-1'))).toEqual({ page: 1, lines: [] });
  });

  it('is grouped by who must move: the lead first, who has decided last', () => {
    expect(groupsOf(lines).map(({ share }) => share)).toEqual(['stuck', 'waits', 'unanswered', 'signed']);
  });
});

describe('the board to take away', () => {
  const row = {
    ...line('=cmd()', 'withdrawn'),
    ...{ reason: '+1, and “more”', verified: null, attestedByLeadOnly: false, mails: null, invitedAt: null },
  } as never;

  it('is CSV that no spreadsheet reads as a formula', () => {
    const [, second] = boardCsv([row]).split('\r\n');
    expect(second).toContain("'=cmd()");
    expect(second).toContain(`"'+1, and “more”"`);
  });

  it('is JSON with the words as they are', () => {
    expect(JSON.parse(boardJson([row]))).toMatchObject([
      { organisation: '=cmd()', status: 'Withdrawn', since: '2026-11-20' },
    ]);
  });
});
