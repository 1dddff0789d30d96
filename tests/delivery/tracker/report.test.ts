import { describe, expect, test } from 'vitest';
import { messageStates } from '~/delivery/dispatch/moves';
import { type Reported, talliesBy, toLookAfter } from '~/delivery/tracker/report';
import { reportCsv } from '~/delivery/tracker/report-csv';

const message = (changed: Partial<Reported>): Reported => ({
  officialId: '1',
  name: 'Person ONE',
  mailbox: 'one@europarl.example',
  country: 'SE',
  group: 'EPP',
  state: 'delivered',
  outcome: null,
  repeated: false,
  ...changed,
});

describe('the report of a dispatch', () => {
  test('counts every message once, by country and by group, those without one last', () => {
    const all = messageStates.flatMap((state, place) =>
      [null, 'DE', 'SE'].map((country) => message({ state, country, group: place % 2 ? 'EPP' : null })),
    );
    const byCountry = talliesBy('country', all);
    expect(byCountry.map(({ name }) => name)).toEqual(['DE', 'SE', '']);
    for (const { arrived, taken, failed, open } of byCountry)
      expect({ arrived, taken, failed, open }).toEqual({ arrived: 2, taken: 2, failed: 3, open: 3 });
    const counted = talliesBy('group', all).reduce(
      (sum, { arrived, taken, failed, open }) => sum + arrived + taken + failed + open,
      0,
    );
    expect(counted).toBe(all.length);
  });

  test('names what failed, kind by kind, and leaves out what was sent again since', () => {
    const all = [
      message({ state: 'bounced', name: 'Came BACK' }),
      message({ state: 'refused', name: 'Sent AGAIN', repeated: true }),
      message({ state: 'unknown', name: 'Nobody KNOWS' }),
      message({ state: 'delivered' }),
    ];
    expect(toLookAfter(all).map(({ trouble, concerned }) => [trouble, concerned.map(({ name }) => name)])).toEqual([
      ['bounced', ['Came BACK']],
      ['unknown', ['Nobody KNOWS']],
    ]);
  });

  test('as a table holds no formula, whatever a name or a provider says', () => {
    const csv = reportCsv([
      message({ name: '=HYPERLINK("http://x.example")', outcome: '@SUM(1,2)\n+3', state: 'refused' }),
    ]);
    expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(csv).toContain(`"'@SUM(1,2)\n+3"`);
    expect(csv.split('\r\n')[1]).toMatch(/^"'=/);
  });
});
