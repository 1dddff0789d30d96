import { canonicalJson } from '../platform/canonical';

/** What the digest of an event covers. Commitments are SHA-256 over salt and value, hex. */
export type Chained = {
  format: 'undersigned/event/1';
  subject: string;
  subjectId: string;
  ordinal: number;
  kind: string;
  at: string;
  actorId: string | null;
  plain: Record<string, string | number | boolean>;
  commitments: Record<string, string>;
  previous: string;
};

/** The digest before the first event. */
export const noDigest = '0'.repeat(64);

export type Link = { ordinal: number; chained: string; digest: string };

/** The canonical text of an event’s chained part. */
export const chainedForm = (chained: Chained): string => canonicalJson(chained);

/**
 * Checks one subject’s events, in order, against each other: every digest, every ordinal, every link to the one
 * before, and the head.
 * @returns null where the chain holds, else the sentence that says where it breaks
 */
export function breakIn(
  links: readonly Link[],
  head: { ordinal: number; digest: string } | null,
  sha256: (text: string) => string,
) {
  let previous = noDigest;
  for (const [index, link] of links.entries()) {
    if (link.ordinal !== index + 1) return `event ${index + 1} is missing`;
    if (sha256(link.chained) !== link.digest) return `event ${link.ordinal} was altered`;
    const inside = JSON.parse(link.chained) as Chained;
    if (inside.previous !== previous || inside.ordinal !== link.ordinal)
      return `event ${link.ordinal} does not follow the one before`;
    previous = link.digest;
  }
  if (head && (head.ordinal !== links.length || head.digest !== previous)) return 'the head is not the last event';
  if (!head && links.length > 0) return 'the head is missing';
  return null;
}
