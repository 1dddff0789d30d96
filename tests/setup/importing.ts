import type { StaffVisitor } from '~/accounts/visitors.server';
import { importDeed } from '~/officials/import/import-deeds.server';
import { applyImport, bringList, importPreview } from '~/officials/import/imports.server';
import { officialForm } from '~/officials/person/official-form';
import { database } from '~/platform/database/database.server';
import { inPlace } from './coalition';
import { emptied } from './tampering';

/** Empties the directory of officials. @returns somebody of the staff, who fills it */
export async function emptyDirectory(): Promise<StaffVisitor> {
  await emptied('official', 'official_source', 'directory_import', 'event', 'trail_head', 'person');
  const person = await database().person.create({
    data: { address: 'staff@undersigned.example', staffSince: inPlace },
    select: { id: true, address: true, name: true },
  });
  return { person, staff: true, sessionId: '', at: inPlace } as unknown as StaffVisitor;
}

/** Imports a list as its preview shows it. @returns the import */
export async function applyList(
  staff: StaffVisitor,
  bytes: Uint8Array,
  ticked: string[] = [],
  confirmsManyGone = false,
): Promise<string> {
  const id = await bringList(staff, { name: 'list', bytes });
  const { against } = (await importPreview(id))!;
  await applyImport(await importDeed(staff, id), { against: against!, ticked, confirmsManyGone });
  return id;
}

export const byHand = (fullName: string, address = 'hand@office.example') =>
  officialForm.parse({ fullName, addresses: address });
