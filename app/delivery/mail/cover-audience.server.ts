import { stands, versionIdInForce } from '~/letters/letter/standing.server';
import { type EvidenceFound, factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';

type Shown = { readonly letterId: string; readonly shownAt: Date | null };

const facts = {
  ...factsSelection,
  evidence: { select: { ...factsSelection.evidence.select, foundAt: true } },
} as const;

/**
 * How many signatories and experts the cover text of a dispatch did not reach when it was last shown: they co-signed after that, or were
 * verified only after it. The lead shows itself nothing.
 * @param editionId of those, only whom this edition prints
 */
export async function joinedSinceShown(
  reading: Database | Transaction,
  { letterId, shownAt }: Shown,
  editionId?: string,
): Promise<number> {
  const versionId = await versionIdInForce(reading, letterId);
  if (!versionId || !shownAt) return 0;
  const letter = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { id: true, lead: { select: factsSelection } },
  });
  const signed = await reading.endorsement.findMany({
    where: {
      letterId,
      lead: false,
      ...stands,
      ...(editionId && { editions: { some: { editionId } } }),
      consents: { some: { text: { versionId } } },
    },
    select: {
      organisation: { select: facts },
      consents: { where: { text: { versionId }, givenAt: { lte: shownAt } }, take: 1, select: { id: true } },
    },
  });
  const newExperts = await reading.expertEndorsement.count({
    where: {
      ...{ letterId, ...stands },
      ...(editionId && { editions: { some: { editionId } } }),
      consents: { some: { text: { versionId } } },
      NOT: { consents: { some: { text: { versionId }, givenAt: { lte: shownAt } } } },
    },
  });
  const under = { id: letter.id, lead: factsFrom(letter.lead) };
  const verified = (organisation: Known) =>
    verifiedFor(factsFrom(organisation), under, settings().leadAttestation).verified;
  const newlyCounted = signed.filter(
    ({ organisation, consents }) =>
      verified(organisation) && (consents.length === 0 || !verified(asOf(organisation, shownAt))),
  );
  return newlyCounted.length + newExperts;
}

type Known = Parameters<typeof factsFrom>[0];
type Dated = Omit<Known, 'evidence'> & { readonly evidence: readonly (EvidenceFound & { readonly foundAt: Date })[] };

/** What was known of an organisation at a moment. */
function asOf(organisation: Dated, moment: Date): Known {
  const { releasedAt, evidence } = organisation;
  return {
    ...organisation,
    releasedAt: releasedAt && releasedAt <= moment ? releasedAt : null,
    evidence: evidence
      .filter(({ foundAt }) => foundAt <= moment)
      .map((one) => ({ ...one, revokedAt: one.revokedAt && one.revokedAt <= moment ? one.revokedAt : null })),
  };
}
