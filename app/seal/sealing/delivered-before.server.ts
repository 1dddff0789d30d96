import { firstDelivery } from '~/letters/letter/delivery.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { dayIn } from '~/platform/locale/dates';
import type { Signatory } from '~/sign-on/signatories/signatory';

type Signed = Pick<Signatory, 'endorsementId' | 'consentedAt'>;

/** What was delivered of the version before, as its next edition names it, and who signed after that. */
export async function deliveredBefore(
  reading: Database | Transaction,
  letterId: string,
  { versionId, timeZone }: { versionId: string; timeZone: string },
) {
  const delivery = await firstDelivery(reading, letterId, versionId);
  if (!delivery) return null;
  const { number, digest, signatories, experts } = await reading.edition.findUniqueOrThrow({
    where: { id: delivery.editionId },
    select: {
      number: true,
      digest: true,
      signatories: { select: { endorsementId: true } },
      experts: { select: { endorsementId: true } },
    },
  });
  const ids = (those: readonly { endorsementId: string }[]) => new Set(those.map(({ endorsementId }) => endorsementId));
  const [printed, printedExperts] = [ids(signatories), ids(experts)];
  return {
    edition: { number, digest, on: dayIn(timeZone, delivery.at) },
    isLate: ({ endorsementId, consentedAt }: Signed) => !printed.has(endorsementId) && consentedAt > delivery.at,
    isLateExpert: ({ endorsementId, consentedAt }: Signed) =>
      !printedExperts.has(endorsementId) && consentedAt > delivery.at,
  };
}
