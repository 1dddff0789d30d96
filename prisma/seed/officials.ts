import { importDeed } from '~/officials/import/import-deeds.server';
import { applyImport, bringList, importPreview } from '~/officials/import/imports.server';
import { database } from '~/platform/database/database.server';
import { castFullList, castOpenData } from '../cast/officials';
import { staffMember } from '../cast/people';
import { visitingStaff } from './actors';

/** Imports the cast’s two lists of officials, unless they are in the directory. */
export async function putOfficialsInPlace(): Promise<void> {
  await imported('full-list.xml', castFullList);
  await imported('open-data.csv', castOpenData);
}

async function imported(name: string, list: string): Promise<void> {
  const applied = await database().directoryImport.count({ where: { fileName: name, appliedAt: { not: null } } });
  if (applied > 0) return;
  const id = await bringList(await visitingStaff(staffMember.address), { name, bytes: Buffer.from(list) });
  const preview = await importPreview(id);
  await applyImport(await importDeed(await visitingStaff(staffMember.address), id), {
    against: preview!.against!,
    ticked: [],
    confirmsManyGone: false,
  });
}
