import { transaction } from '~/platform/database/transaction.server';
import { databaseNow } from '~/platform/request/arrival.server';
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
