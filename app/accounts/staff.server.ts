import { transaction } from '~/platform/database/transaction.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { database } from '../platform/database/database.server';
import { recordOfInstallation } from '../trail/installation-events.server';
import { personAt } from './people.server';

/**
 * Names a person as staff of the installation. Only whoever runs its machine can: from the command line.
 * @returns whether it was new
 */
export async function nameStaff(address: string): Promise<boolean> {
  const at = await databaseNow();
  return transaction(async (tx) => {
    const person = await personAt(tx, address);
    const named = await tx.person.updateMany({ where: { id: person.id, staffSince: null }, data: { staffSince: at } });
    if (named.count === 0) return false;
    await recordOfInstallation(tx, {
      kind: 'staff-named',
      at,
      actorId: null,
      plain: { personId: person.id },
      values: { address: person.address },
    });
    return true;
  });
}

/**
 * Ends that a person is staff; their account and what they did stay.
 * @returns whether they were
 */
export async function endStaff(address: string): Promise<boolean> {
  const at = await databaseNow();
  return transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { address }, select: { id: true } });
    if (!person) return false;
    const ended = await tx.person.updateMany({
      where: { id: person.id, staffSince: { not: null } },
      data: { staffSince: null },
    });
    if (ended.count === 0) return false;
    await recordOfInstallation(tx, {
      kind: 'staff-ended',
      at,
      actorId: null,
      plain: { personId: person.id },
      values: { address },
    });
    return true;
  });
}

/** Who is staff, since when; the first named first. */
export const staffNow = (): Promise<{ address: string; staffSince: Date | null }[]> =>
  database().person.findMany({
    where: { staffSince: { not: null } },
    orderBy: [{ staffSince: 'asc' }, { address: 'asc' }],
    select: { address: true, staffSince: true },
  });
