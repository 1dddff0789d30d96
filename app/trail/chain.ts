import { canonicalJson } from '../platform/canonical';
import { noDigest } from './trail';

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

/** An event as the database keeps it: the chained text, its digest, and the columns that repeat what is chained. */
export type Link = {
  subject: string;
  subjectId: string;
  ordinal: number;
  kind: string;
  at: Date;
  chained: string;
  digest: string;
  previousDigest: string;
};

/** The canonical text of an event’s chained part. */
const chainedForm = (chained: Chained): string => canonicalJson(chained);

/**
 * The canonical text of a chained part whose place in the chain is not known yet: what stands before the ordinal, between
 * it and the previous digest, and after that. Who holds the head’s lock joins them.
 */
export function chainedAround(chained: Omit<Chained, 'ordinal' | 'previous'>): [string, string, string] {
  const form = chainedForm({ ...chained, ordinal: 0, previous: noDigest });
  // Keys are sorted and quotes within values escaped: neither mark can stand anywhere else.
  const ordinal = form.indexOf('"ordinal":0,"plain":') + '"ordinal":'.length;
  const previous = form.lastIndexOf(`"previous":"${noDigest}","subject":`) + '"previous":"'.length;
  return [form.slice(0, ordinal), form.slice(ordinal + 1, previous), form.slice(previous + noDigest.length)];
}

/**
 * Checks one subject’s events, in order, against each other: every digest, every ordinal, every link to the one
 * before, the columns beside the chained text, and the head.
 * @returns null where the chain holds, else the words that say where it breaks
 */
export function findBreak(
  links: readonly Link[],
  head: { ordinal: number; digest: string } | null,
  sha256: (text: string) => string,
): string | null {
  let previous = noDigest;
  for (const [index, link] of links.entries()) {
    if (link.ordinal !== index + 1) return `event ${index + 1} is missing`;
    if (sha256(link.chained) !== link.digest) return `event ${link.ordinal} was altered`;
    const inside = JSON.parse(link.chained) as Chained;
    if (inside.previous !== previous || inside.ordinal !== link.ordinal)
      return `event ${link.ordinal} does not follow the one before`;
    if (!agrees(link, inside)) return `what stands beside event ${link.ordinal} was altered`;
    previous = link.digest;
  }
  if (head && (head.ordinal !== links.length || head.digest !== previous)) return 'the head is not the last event';
  if (!head && links.length > 0) return 'the head is missing';
  return null;
}

/** Pages read the columns: they must say what is chained. */
const agrees = (link: Link, inside: Chained): boolean =>
  link.subject === inside.subject &&
  link.subjectId === inside.subjectId &&
  link.kind === inside.kind &&
  link.at.toISOString() === inside.at &&
  link.previousDigest === inside.previous;

/** A personal value beside an event; value and salt are both null once it is erased. */
export type Beside = { readonly name: string; readonly value: string | null; readonly salt: string | null };

/**
 * Whether each value that was committed to stands beside an event, and none else: as it was, or erased whole, salt and
 * all. The commitment to the facts of the deed’s rows has no value here.
 */
export function matchesCommitments(
  { commitments }: Pick<Chained, 'commitments'>,
  values: readonly Beside[],
  commit: (salt: string, value: string) => string,
): boolean {
  const committed = Object.keys(commitments).filter((name) => name !== 'facts');
  if (committed.length !== values.length) return false;
  return values.every(({ name, value, salt }) => {
    if (value === null || salt === null) return value === salt && name in commitments;
    return commit(salt, value) === commitments[name];
  });
}
