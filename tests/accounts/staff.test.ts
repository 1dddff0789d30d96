import { expect, test } from 'vitest';
import { endStaff, nameStaff, staffNow } from '~/accounts/staff.server';
import { database } from '~/platform/database/database.server';
import { checkFacts } from '~/trail/fact-checks.server';

test('staff are named and ended from the command line, each with an event that the trail holds', async () => {
  const [ana, ben] = ['ana@harbour.example', 'ben@harbour.example'];
  expect([await nameStaff(ana), await nameStaff(ben), await nameStaff(ana)]).toEqual([true, true, false]);
  expect((await staffNow()).map(({ address }) => address)).toEqual([ana, ben]);
  expect([await endStaff(ana), await endStaff(ana), await endStaff('nobody@harbour.example')]).toEqual([
    true,
    false,
    false,
  ]);
  expect((await staffNow()).map(({ address }) => address)).toEqual([ben]);
  const kinds = await database().event.findMany({ orderBy: { ordinal: 'asc' }, select: { kind: true } });
  expect(kinds.map(({ kind }) => kind)).toEqual(['staff-named', 'staff-named', 'staff-ended']);
  expect((await checkFacts()).faults).toEqual([]);
});
