import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type Finding, type OrganisationFacts, verifiedFor } from './verified';

/** What to select of an organisation so that the rule can judge it. */
export const factsSelection = {
  id: true,
  heldAt: true,
  releasedAt: true,
  evidence: { select: { method: true, host: true, letterId: true, attestedById: true, revokedAt: true } },
  memberships: { where: { admittedAt: { not: null }, endedAt: null }, select: { personId: true } },
} as const;

type Selected = {
  id: string;
  heldAt: Date | null;
  releasedAt: Date | null;
  evidence: OrganisationFacts['evidence'];
  memberships: { personId: string }[];
};

export const factsFrom = (row: Selected): OrganisationFacts => ({
  id: row.id,
  held: row.heldAt !== null && row.releasedAt === null,
  evidence: row.evidence,
  members: row.memberships.map(({ personId }) => personId),
});

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
