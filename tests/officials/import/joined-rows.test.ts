import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { addOfficial } from '~/officials/import/by-hand.server';
import { database } from '~/platform/database/database.server';
import { applyList, byHand, emptyDirectory } from '../../setup/importing';
import { csv, fullList, member } from '../lists';

process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'joined-'));
let staff: StaffVisitor;
beforeEach(async () => {
  staff = await emptyDirectory();
});

const applied = (bytes: Uint8Array, ticked: string[] = [], confirmsManyGone = false) =>
  applyList(staff, bytes, ticked, confirmsManyGone);

describe('two rows of one list that were joined to one person', () => {
  const row = (id: string, name: string, address: string) => `${id},Ms,${name},mailto:${address}`;
  const twice = async () => {
    await applied(fullList(member('11', 'Ana UNO')));
    const id = await addOfficial(staff, byHand('Cy KNOWN', 'cy@office.example'));
    const both = csv(row('21', 'Cy,Known', 'cy@office.example'), row('22', 'Cy,Known', 'cy@second.example'));
    await applied(both, ['21', '22']);
    return id;
  };
  const addressesOf = async (officialId: string) =>
    (await database().officialMailbox.findMany({ where: { officialId, endedAt: null } }))
      .map(({ address }) => address)
      .sort();

  test.each([
    ['the first', row('22', 'Cy,Known', 'cy@second.example'), ['cy@office.example', 'cy@second.example']],
    ['the second', row('21', 'Cy,Known', 'cy@office.example'), ['cy@office.example']],
  ])('%s of which is gone: the person stays, and only what that row brought ends', async (_which, stays, left) => {
    const id = await twice();
    expect(await addressesOf(id)).toEqual(['cy@office.example', 'cy@second.example']);
    await applied(csv(stays), [], true);
    expect(await addressesOf(id)).toEqual(left);
    expect((await database().official.findUniqueOrThrow({ where: { id } })).endedAt).toBeNull();
    expect(
      await database().officialSource.count({ where: { officialId: id, source: 'ep-open-data', endedAt: null } }),
    ).toBe(1);
  });
});
