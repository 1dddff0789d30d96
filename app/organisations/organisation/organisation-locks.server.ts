import type { Transaction } from '~/platform/database/database.server';

/** Lets deeds that name an organisation follow one another, so that two look-alikes never miss each other. */
export async function lockNames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('names of organisations'))`;
}
