import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { importDeed } from '~/officials/import/import-deeds.server';
import { bringList, importPreview } from '~/officials/import/imports.server';
import { saveMapping, tableBrought } from '~/officials/import/table-mappings.server';
import type { TableMapping } from '~/officials/list/table-mapping';
import { database } from '~/platform/database/database.server';
import { visitingStaff } from '../../../prisma/seed/actors';
import { aPerson, inPlace } from '../../setup/coalition';
import { bytesOf } from '../lists';

let staff: StaffVisitor;
beforeAll(async () => {
  const { id, address } = await aPerson('staff@undersigned.example');
  await database().person.update({ where: { id }, data: { staffSince: inPlace } });
  staff = await visitingStaff(address);
});

describe('a table whose persons have no number of the European Parliament', () => {
  const rows = 'Name;E-mail;House\nIva Příkladová;iva@psp.example;Poslanecká sněmovna\nJan Vzorový;jan@psp.example;\n';
  const saying = async (institution: string, columns: TableMapping['columns']) => {
    const id = await bringList(staff, { name: 'psp.csv', bytes: bytesOf(rows) });
    const { mapping } = (await tableBrought(id))!;
    await saveMapping(await importDeed(staff, id), { ...mapping, columns, name: 'Sněmovna', institution });
    return (await importPreview(id))!.comparison!.new.map(({ shown }) => shown.institution);
  };

  it('names their institution, in a column or for all of them: nobody is taken for a member of that Parliament', async () => {
    await expect(saying('', ['fullName', 'address', 'none'])).rejects.toMatchObject({
      field: 'institution',
      message: expect.stringContaining('Row 2 of the file names none.'),
    });
    await expect(saying('', ['fullName', 'address', 'institution'])).rejects.toThrow('Row 3 of the file names none.');
    expect(await saying('Senát', ['fullName', 'address', 'institution'])).toEqual(['Poslanecká sněmovna', 'Senát']);
  });
});
