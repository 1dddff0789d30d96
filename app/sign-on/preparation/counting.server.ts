import { type Missing, missingFor } from '~/organisations/evidence/missing';
import { areUnrelated, factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';

/** Whether the co-signature of an organisation counts under a letter, what is missing if not, and who can do something about it. */
export type Counting = {
  readonly organisationId: string;
  readonly missing: Missing | null;
  /** Counted by the word of the lead alone. */
  readonly attestedByLeadOnly: boolean;
  readonly lead: string;
  /** The lead may attest for its letter: the installation allows it, and neither domain nor member is shared. */
  readonly leadMayAttest: boolean;
};

/** The same rule by which signatories are counted, asked for one organisation. */
export async function countingOf(organisationId: string, letterId: string): Promise<Counting> {
  const [organisation, letter] = await Promise.all([
    database().organisation.findUniqueOrThrow({ where: { id: organisationId }, select: factsSelection }),
    database().letter.findUniqueOrThrow({
      where: { id: letterId },
      select: { id: true, lead: { select: { displayName: true, ...factsSelection } } },
    }),
  ]);
  const { leadAttestation } = settings();
  const facts = factsFrom(organisation);
  const lead = factsFrom(letter.lead);
  const { verified, attestedByLeadOnly } = verifiedFor(facts, { id: letterId, lead }, leadAttestation);
  return {
    ...{ organisationId, attestedByLeadOnly, lead: letter.lead.displayName },
    missing: missingFor(facts, verified),
    leadMayAttest: leadAttestation && areUnrelated(facts, lead) && verifiedFor(lead, null, false).verified,
  };
}
