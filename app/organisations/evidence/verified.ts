import { domainOf } from '../organisation/domain';

/** One piece of evidence, as far as the rule needs it. */
export type EvidenceFound = {
  method: 'mailbox' | 'domain' | 'register' | 'staff_attestation' | 'lead_attestation';
  host: string | null;
  letterId: string | null;
  attestedById: string | null;
  revokedAt: Date | null;
};

/** What the rule needs to know of an organisation. */
export type OrganisationFacts = {
  id: string;
  /** Held as a look-alike, and not released by the staff. */
  held: boolean;
  evidence: readonly EvidenceFound[];
  /** Ids of the persons who are its members. */
  members: readonly string[];
};

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

export type Finding = { verified: boolean; attestedByLeadOnly: boolean };

/** Hosts on which a mailbox or the domain was shown to be the organisation’s. */
export const provenHosts = (of: OrganisationFacts): string[] =>
  of.evidence.flatMap(({ host, revokedAt }) => (host && !revokedAt ? [host] : []));

/**
 * Whether an organisation is verified *for a letter*: control of a mailbox on its own domain, and one other piece of
 * evidence. The lead’s attestation counts for the lead’s own letter only; never for the lead itself, nor for an
 * organisation that shares a domain or a member with it, nor for a held look-alike; and not where the installation
 * has switched it off.
 */
export function verifiedFor(
  organisation: OrganisationFacts,
  letter: { id: string; lead: OrganisationFacts } | null,
  leadAttestation: boolean,
): Finding {
  const standing = organisation.evidence.filter(({ revokedAt }) => !revokedAt);
  const mailbox = standing.some(({ method }) => method === 'mailbox');
  if (organisation.held || !mailbox) return { verified: false, attestedByLeadOnly: false };
  if (standing.some(({ method }) => ['domain', 'register', 'staff_attestation'].includes(method)))
    return { verified: true, attestedByLeadOnly: false };
  const attested = leadAttestation && letter !== null && attestedFor(organisation, letter);
  return { verified: attested, attestedByLeadOnly: attested };
}

/** Whether two organisations share neither a member nor a domain (by registrable domain, EU institutions by full host). */
export function areUnrelated(one: OrganisationFacts, other: OrganisationFacts): boolean {
  const domains = provenHosts(other).map(domainOf);
  return (
    one.id !== other.id &&
    !one.members.some((member) => other.members.includes(member)) &&
    !provenHosts(one).some((host) => domains.includes(domainOf(host)))
  );
}

function attestedFor(organisation: OrganisationFacts, letter: { id: string; lead: OrganisationFacts }): boolean {
  const { id, lead } = letter;
  return (
    areUnrelated(organisation, lead) &&
    organisation.evidence.some(
      ({ method, letterId, attestedById, revokedAt }) =>
        method === 'lead_attestation' && letterId === id && attestedById === lead.id && !revokedAt,
    )
  );
}
