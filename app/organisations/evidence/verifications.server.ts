import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type Finding, factsFrom, factsSelection, verifiedFor } from './verified';

/** The finding on one organisation for one letter, or without any lead’s word where `letterId` is null. */
export async function findingOn(
  reading: Database | Transaction,
  organisationId: string,
  letterId: string | null,
): Promise<Finding> {
  const organisation = await reading.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: factsSelection,
  });
  const letter = letterId
    ? await reading.letter.findUniqueOrThrow({
        where: { id: letterId },
        select: { id: true, lead: { select: factsSelection } },
      })
    : null;
  return verifiedFor(
    factsFrom(organisation),
    letter && { id: letter.id, lead: factsFrom(letter.lead) },
    settings().leadAttestation,
  );
}
