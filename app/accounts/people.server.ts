import type { Transaction } from '../platform/database/database.server';
import { mailAddress } from '../platform/mail-address';

/** The person with a mailbox; made where the address is new. An account begins with the first sign-in only. */
export async function personAt(transaction: Transaction, address: string, name?: string) {
  const folded = mailAddress(address) ?? address.trim().toLowerCase();
  const person = await transaction.person.upsert({
    where: { address: folded },
    create: { address: folded, name: name || null },
    update: {},
  });
  if (!person.name && name) return transaction.person.update({ where: { id: person.id }, data: { name } });
  return person;
}
