import { stands } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { promiseEach } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { expertsOf } from './experts.server';

/** Experts who fall out where a letter is opened again with another version: they signed the former one, and not this. */
export async function expertsFallingOut(
  reading: Database | Transaction,
  letterId: string,
  before: string,
  after: string,
) {
  const former = await expertsOf(reading, letterId, before);
  const coming = new Set((await expertsOf(reading, letterId, after)).map(({ endorsementId }) => endorsementId));
  return former.filter(({ endorsementId }) => !coming.has(endorsementId));
}

/** Tells those who fell out, with the link by which they can sign the version that is open now. */
export async function tellExpertsFallenOut(
  { tx }: HeldLetter<'alone'>,
  openingId: string,
  fallen: readonly { readonly endorsementId: string }[],
): Promise<void> {
  const rows = await tx.expertEndorsement.findMany({
    where: { id: { in: fallen.map(({ endorsementId }) => endorsementId) }, ...stands },
    select: { address: true },
  });
  const mails = rows.flatMap(({ address }) => (address ? [{ aboutId: openingId, address }] : []));
  await promiseEach(tx, 'expert-opened-again', mails);
}
