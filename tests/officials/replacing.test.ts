import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { shownComparison } from '~/officials/import/comparison-view';
import { importDeed } from '~/officials/import/import-deeds.server';
import { undoImport } from '~/officials/import/import-undo.server';
import { applyImport, bringList, importPreview } from '~/officials/import/imports.server';
import { saveMapping, tableBrought } from '~/officials/import/table-mappings.server';
import { guessColumns } from '~/officials/list/table-mapping';
import { database } from '~/platform/database/database.server';
import { inPlace } from '../setup/coalition';
import { emptied } from '../setup/tampering';
import { bytesOf, fullList, member } from './lists';

process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'replacing-'));
let staff: StaffVisitor;
beforeEach(async () => {
  await emptied('official', 'directory_import', 'table_mapping', 'event', 'trail_head', 'person');
  const person = await database().person.create({
    data: { address: 'staff@undersigned.example', staffSince: inPlace },
    select: { id: true, address: true, name: true },
  });
  staff = { person, staff: true, sessionId: '', at: inPlace } as unknown as StaffVisitor;
});

const seanad = 'Seanad of Examples';
async function brought(name: string, rows: readonly string[]): Promise<string> {
  const bytes = bytesOf(['Name;E-mail', ...rows].join('\n'));
  const id = await bringList(staff, { name: `${name}.csv`, bytes });
  const { table, mapping } = (await tableBrought(id))!;
  await saveMapping(await importDeed(staff, id), {
    ...mapping,
    name,
    columns: guessColumns(table.header),
    institution: seanad,
  });
  return id;
}
const application = { ticked: [] as string[], confirmsManyGone: false, joinsAlike: false, takesUnknown: false };
async function apply(id: string, changed: Partial<typeof application> & { replaces?: string } = {}) {
  const { against } = (await importPreview(id))!;
  await applyImport(await importDeed(staff, id), { ...application, ...changed, against: against! });
}
const inOffice = async () =>
  (await database().official.findMany({ where: { endedAt: null }, orderBy: { fullName: 'asc' } })).map(
    ({ fullName }) => fullName,
  );

const old = ['Ana UNO;ana@x.example', 'Bo DOS;bo@x.example', 'Cy TRES;cy@x.example', 'Di CUATRO;di@x.example'];
const fresh = ['Ana UNO;ana@x.example', 'Bo DOS;bo@x.example', 'Cy TRES;cy@x.example', 'Ed CINCO;ed@x.example'];

describe('rows with the name and the address of somebody known', () => {
  test('are joined in one deed, but for those said otherwise', async () => {
    await apply(await brought('Seanad 2025', old));
    const id = await brought('Seanad 2026', fresh);
    const { comparison } = (await importPreview(id))!;
    expect(comparison!.offered.map(({ reason }) => reason)).toEqual(Array(3).fill('same name and address'));
    const [, bo, cy] = comparison!.offered.map(({ row }) => row.externalId);
    await apply(id, { joinsAlike: true, ticked: [`left ${bo}`, `apart ${cy}`] });
    expect(await inOffice()).toEqual(['Ana UNO', 'Bo DOS', 'Cy TRES', 'Cy TRES', 'Di CUATRO', 'Ed CINCO']);
    expect(await database().officialSource.count({ where: { source: 'table:seanad-2026' } })).toBe(3);
  });
});

describe('people of a list that never ends anybody, into a directory that does not know them', () => {
  const openData = (count: number) =>
    bytesOf(
      [
        'mep_identifier,mep_honorific_prefix,mep_given_name,mep_family_name,mep_death_date,mep_email',
        ...Array.from({ length: count }, (_, at) => `${at + 1},Ms,Ana,UNO${'I'.repeat(at)},,`),
      ].join('\n'),
    );

  test('are taken in one deed, but for those left out', async () => {
    const id = await bringList(staff, { name: 'ep.csv', bytes: openData(8) });
    const { comparison } = (await importPreview(id))!;
    expect(comparison!.offered.map(({ reason }) => reason)).toEqual(Array(8).fill('unknown'));
    expect(shownComparison(comparison!)).toMatchObject({ unknown: Array(8).fill({}), offered: [] });
    const [first] = comparison!.offered.map(({ row }) => row.externalId);
    await apply(id, { takesUnknown: true, ticked: [`left ${first}`] });
    expect(await inOffice()).toHaveLength(7);
  });

  test('are decided on one by one where they are few', async () => {
    const id = await bringList(staff, { name: 'ep.csv', bytes: openData(5) });
    const shown = shownComparison((await importPreview(id))!.comparison!);
    expect([shown.unknown.length, shown.offered.length]).toEqual([0, 5]);
  });
});

describe('a list that covers the body of an earlier one', () => {
  test('may replace it: whom only the earlier one has leaves office, and it can be undone', async () => {
    await apply(await brought('Seanad 2025', old));
    const id = await brought('Seanad 2026', fresh);
    const { replaceable } = (await importPreview(id))!;
    expect(replaceable).toEqual([{ source: 'table:seanad-2025', persons: 4, shared: 3 }]);
    const replaces = 'table:seanad-2025';
    await expect(apply(id, { replaces })).rejects.toThrow('More than half');
    await apply(id, { replaces, joinsAlike: true });
    expect(await inOffice()).toEqual(['Ana UNO', 'Bo DOS', 'Cy TRES', 'Ed CINCO']);
    expect(await database().officialSource.count({ where: { source: replaces, endedAt: null } })).toBe(0);
    await undoImport(await importDeed(staff, id));
    expect(await inOffice()).toEqual(['Ana UNO', 'Bo DOS', 'Cy TRES', 'Di CUATRO']);
  });

  test('replaces it once: what was replaced is offered no more', async () => {
    await apply(await brought('Seanad 2025', old));
    const replaces = 'table:seanad-2025';
    await apply(await brought('Seanad 2026', fresh), { replaces, joinsAlike: true });
    const again = await brought('Seanad 2026', fresh);
    expect((await importPreview(again))!.replaceable).toEqual([]);
    await expect(apply(again, { replaces })).rejects.toThrow('no longer in the directory');
  });

  test('is not offered one of another body', async () => {
    const parliament = await bringList(staff, { name: 'list', bytes: fullList(member('11', 'Ana OTRA')) });
    await apply(parliament);
    const id = await brought('Seanad 2026', fresh);
    expect((await importPreview(id))!.replaceable).toEqual([]);
    await expect(apply(id, { replaces: 'ep-full-list' })).rejects.toThrow('no longer in the directory');
  });
});
