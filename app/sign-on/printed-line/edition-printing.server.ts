import type { Transaction } from '~/platform/database/database.server';

/** An edition, sealed or being sealed and not void, that prints an endorsement; null where none does. */
export async function editionPrinting(reading: Pick<Transaction, 'edition'>, endorsementId: string) {
  return reading.edition.findFirst({
    where: {
      voidedAt: null,
      signatories: { some: { endorsementId } },
      OR: [{ seal: { isNot: null } }, { failure: null }],
    },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
}
