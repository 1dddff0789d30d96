import { database } from '~/platform/database/database.server';
import { withdrawalToken } from '~/sign-on/endorsement/withdrawal-links.server';

/** The token of the withdrawal link in the receipt of an endorsement, as one mailbox got it. */
export async function receiptToken(endorsementId: string, address: string): Promise<string> {
  const { id } = await database().consent.findFirstOrThrow({ where: { endorsementId }, orderBy: { givenAt: 'desc' } });
  return (await withdrawalToken({ kind: 'endorsement-receipt', aboutId: id }, address))!;
}
