import { requireStaff, type StaffVisitor } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';

/** The capability to decide on one import of officials: a member of the staff, and the import. */
export type ImportDeed = StaffVisitor & Capability<{ import: true }, { importId: string }>;

/** The capability over one import, decided on or not. @throws NotFound where there is none such */
export async function importDeed(staff: StaffVisitor, id: string | undefined): Promise<ImportDeed> {
  if (!isId(id) || (await database().directoryImport.count({ where: { id } })) === 0) throw new NotFound();
  return grant<ImportDeed>({ ...staff, importId: id });
}

/** The member of the staff who decides on the import that the address names; to anyone else it is not there. */
export const requireImport = async (arriving: Arriving): Promise<ImportDeed> =>
  importDeed(await requireStaff(arriving), arriving.params['import']);
