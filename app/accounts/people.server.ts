import { mailAddress } from '~/platform/address/mail-address';
import type { Transaction } from '../platform/database/database.server';

/**
 * The person with a mailbox; made where the address is new. An account begins with the first sign-in only, and nobody’s
 * name is written but by that person.
 */
export async function personAt(transaction: Transaction, address: string) {
  const folded = mailAddress(address) ?? address.trim().toLowerCase();
  return transaction.person.upsert({ where: { address: folded }, create: { address: folded }, update: {} });
}
