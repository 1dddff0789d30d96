import { stands, versionIdInForce } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { Expert } from './expert';

/**
 * The letter’s individual experts: who signed in their own name, neither withdrew nor was left out, and consented to a text of one
 * version (the one in force, unless told). In no order.
 */
export async function expertsOf(
  reading: Database | Transaction,
  letterId: string,
  versionId?: string,
): Promise<Expert[]> {
  const version = versionId ?? (await versionIdInForce(reading, letterId));
  if (!version) return [];
  const consented = { text: { versionId: version } };
  const rows = await reading.expertEndorsement.findMany({
    where: { letterId, ...stands, consents: { some: consented } },
    include: { consents: { where: consented, orderBy: { givenAt: 'asc' }, take: 1, select: { givenAt: true } } },
  });
  return rows.map(({ id, name, title, affiliation, endorsedAt, consents: [first] }) => ({
    ...{ endorsementId: id, name: name ?? '', title, affiliation, endorsedAt },
    consentedAt: first?.givenAt ?? endorsedAt,
  }));
}

/** How many they are. */
export const countExperts = async (reading: Database | Transaction, letterId: string): Promise<number> =>
  (await expertsOf(reading, letterId)).length;

/** The mailboxes of those who sign the version in force, each with the name as printed. */
export async function expertMailboxes(reading: Database | Transaction, letterId: string) {
  const ids = (await expertsOf(reading, letterId)).map(({ endorsementId }) => endorsementId);
  const rows = await reading.expertEndorsement.findMany({
    where: { id: { in: ids } },
    select: { address: true, name: true },
  });
  return rows.flatMap(({ address, name }) => (address && name ? [{ address, name }] : []));
}
