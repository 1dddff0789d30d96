/** Why somebody who was chosen is sent nothing. */
export const reasonsLeftOut = ['suppressed', 'ended', 'no address', 'written to', 'shared mailbox'] as const;
export type LeftOut = (typeof reasonsLeftOut)[number];

/** An official as one that a dispatch may write to. */
export type Candidate = {
  readonly officialId: string;
  readonly fullName: string;
  readonly familyName: string | null;
  readonly honorific: 'Mr' | 'Ms' | null;
  readonly country: string | null;
  readonly group: string | null;
  readonly mailbox: string | null;
  readonly suppressed: boolean;
  readonly ended: boolean;
  /** A message of this letter went, or may go, to this official or this mailbox. */
  readonly writtenTo: boolean;
  readonly chosen: boolean;
};

export type Addressed = Candidate & { readonly mailbox: string };

/**
 * Who of the candidates a message goes to, and who is left out and why: one message per official and per mailbox, the
 * first in order keeps a mailbox that several share.
 */
export function audienceOf(candidates: readonly Candidate[]) {
  const addressed: Addressed[] = [];
  const leftOut: { candidate: Candidate; reason: LeftOut }[] = [];
  const mailboxes = new Set<string>();
  for (const candidate of candidates) {
    const reason = reasonFor(candidate, mailboxes);
    if (reason) leftOut.push({ candidate, reason });
    else {
      mailboxes.add(candidate.mailbox!.toLowerCase());
      addressed.push(candidate as Addressed);
    }
  }
  return { addressed, leftOut };
}

function reasonFor(candidate: Candidate, taken: ReadonlySet<string>): LeftOut | null {
  if (candidate.suppressed) return 'suppressed';
  if (candidate.ended) return 'ended';
  if (!candidate.mailbox) return 'no address';
  if (candidate.writtenTo) return 'written to';
  return taken.has(candidate.mailbox.toLowerCase()) ? 'shared mailbox' : null;
}
