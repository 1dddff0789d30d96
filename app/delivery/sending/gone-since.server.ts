import type { Database, Transaction } from '~/platform/database/database.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';

/** An organisation as an edition prints it. */
type Printed = { readonly organisationId: string; readonly name: string };
/** An individual expert as an edition prints it; without a name once erased. */
type PrintedExpert = { readonly name: string | null };
export type GoneSince = {
  readonly withdrawn: readonly Printed[];
  readonly unverified: readonly Printed[];
  readonly experts: readonly PrintedExpert[];
};

/** Who is printed in an edition and has withdrawn since, as an organisation or an expert, or is no longer verified for its letter; in the order of print. */
export async function goneSince(reading: Database | Transaction, editionId: string): Promise<GoneSince> {
  const { letterId, text, signatories, experts } = await reading.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      letterId: true,
      text: { select: { versionId: true } },
      signatories: {
        orderBy: { position: 'asc' },
        select: { endorsement: { select: { id: true, organisationId: true, printedName: true, withdrawnAt: true } } },
      },
      experts: {
        where: { endorsement: { withdrawnAt: { not: null } } },
        orderBy: { position: 'asc' },
        select: { endorsement: { select: { name: true } } },
      },
    },
  });
  const standing = await currentEndorsements(reading, letterId, text.versionId);
  const unverified = new Set(standing.filter((one) => !one.verified).map(({ endorsementId }) => endorsementId));
  const printed = signatories.map(({ endorsement }) => ({ ...endorsement, name: endorsement.printedName }));
  return {
    withdrawn: printed.filter(({ withdrawnAt }) => withdrawnAt !== null),
    unverified: printed.filter(({ id }) => unverified.has(id)),
    experts: experts.map(({ endorsement }) => endorsement),
  };
}
