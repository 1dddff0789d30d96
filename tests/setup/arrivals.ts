import { database } from '~/platform/database/database.server';
import type { AnOrganisation } from './coalition';
import { typedFor } from './letters';

/** A request to co-sign as it stands on record, of which nothing was done: by the signatory, signed in or by a link. */
export async function anArrival(
  { signatory }: AnOrganisation,
  preparationId: string,
  receivedAt: Date,
  approvalId: string | null = null,
): Promise<string> {
  const { letterId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  const { name, role, printName, line, declaration } = await typedFor(preparationId);
  const typed = { typedName: name, typedRole: role, printsName: printName, line, declaration };
  const { id } = await database().arrival.create({
    data: { letterId, preparationId, approvalId, receivedAt, personId: signatory.id, ...typed },
  });
  return id;
}

/** A row of the table as it stands, every column. */
export const arrivalRow = (id: string) => database().arrival.findUniqueOrThrow({ where: { id } });

/** The columns that say who typed what: empty once the arrival is settled. */
export const personal = ['personId', 'typedName', 'typedRole', 'printsName', 'line', 'declaration'] as const;
