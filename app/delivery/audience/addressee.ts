import type { OfficialRole } from '~/officials/person/official-role';

/** Why somebody who was chosen is sent nothing. */
const reasonsLeftOut = [
  'suppressed',
  'ended',
  'no address',
  'stale',
  'written to',
  'shared mailbox',
  'same person',
] as const;
export type LeftOut = (typeof reasonsLeftOut)[number];

/** An official as one that a dispatch may write to. */
export type Candidate = {
  readonly officialId: string;
  readonly kind: 'person' | 'office';
  readonly fullName: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly honorific: 'Mr' | 'Ms' | null;
  readonly position: string | null;
  readonly institution: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly constituency: string | null;
  readonly group: string | null;
  readonly party: string | null;
  /** BCP 47, the preferred first. */
  readonly languages: readonly string[];
  /** By language, without the comma, where a source or the staff gives them. */
  readonly salutations: Readonly<Record<string, string>> | null;
  readonly roles: readonly OfficialRole[];
  /** Of an office, the official who holds it. */
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly mailbox: string | null;
  /** The person, or whoever reads the mailbox, objected. */
  readonly suppressed: boolean;
  readonly ended: boolean;
  /** No source has them so since longer ago than the installation trusts. */
  readonly stale: boolean;
  /** A message of this letter went, or may go, to this official, this mailbox, or whoever holds the office. */
  readonly writtenTo: boolean;
  /** Added by the letter’s lead for its own letters. */
  readonly ofLead: boolean;
  readonly chosen: boolean;
  /** The message of an earlier edition that is repeated with this one, by hand and for a reason. */
  readonly againOfId: string | null;
  readonly againReason: string | null;
};

export type Addressed = Candidate & { readonly mailbox: string };

/**
 * Who of the candidates a message goes to, and who is left out and why: one message per official and per mailbox, the
 * first in order keeps a mailbox that several share. Who is written to as a person is not written to as the holder of
 * an office too.
 */
export function audienceOf(candidates: readonly Candidate[]) {
  const addressed: Addressed[] = [];
  const leftOut: { candidate: Candidate; reason: LeftOut }[] = [];
  const taken: Taken = { mailboxes: new Set(), persons: new Set() };
  const kept = new Map<Candidate, LeftOut | null>();
  // Persons first: an office steps back behind its holder, whatever the order of names.
  for (const candidate of [...candidates].sort(
    (one, other) => Number(one.kind === 'office') - Number(other.kind === 'office'),
  )) {
    const reason = reasonFor(candidate, taken);
    kept.set(candidate, reason);
    if (reason) continue;
    taken.mailboxes.add(candidate.mailbox!.toLowerCase());
    taken.persons.add(candidate.holderId ?? candidate.officialId);
  }
  for (const candidate of candidates) {
    const reason = kept.get(candidate);
    if (reason) leftOut.push({ candidate, reason });
    else addressed.push(candidate as Addressed);
  }
  return { addressed, leftOut };
}

type Taken = { readonly mailboxes: Set<string>; readonly persons: Set<string> };

function reasonFor(candidate: Candidate, { mailboxes, persons }: Taken): LeftOut | null {
  const alone = reasonAlone(candidate);
  if (alone || !candidate.mailbox) return alone;
  if (mailboxes.has(candidate.mailbox.toLowerCase())) return 'shared mailbox';
  return candidate.holderId && persons.has(candidate.holderId) ? 'same person' : null;
}

/** Why a candidate is left out whoever else is chosen; null where nothing stands in the way. */
export function reasonAlone(
  candidate: Pick<Candidate, 'suppressed' | 'ended' | 'mailbox' | 'stale' | 'writtenTo' | 'againOfId'>,
): LeftOut | null {
  if (candidate.suppressed) return 'suppressed';
  if (candidate.ended) return 'ended';
  if (!candidate.mailbox) return 'no address';
  if (candidate.stale) return 'stale';
  return candidate.writtenTo && !candidate.againOfId ? 'written to' : null;
}
