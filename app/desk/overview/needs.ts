/** What can wait for the lead, in the order in which two of one hour and one size are told. */
const needKinds = [
  'paused',
  'unknown',
  'objected',
  'answersIn',
  'silent',
  'leadUnverified',
  'leadCannotSign',
  'leadUnsigned',
  'failedVersion',
  'requests',
  'experts',
  'returned',
  'unverified',
  'refused',
  'directors',
  'statements',
  'write',
  'version',
  'open',
  'seal',
  'publish',
  'send',
  'replies',
  'lagging',
  'printDetails',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** One thing that waits for the lead, with the page on which it is done. */
export type Need = {
  readonly kind: NeedKind;
  /** How many organisations, officials or texts hang on it; 1 where that is no number. */
  readonly count: number;
  /** When harm comes of waiting; past where it is there already, null where it has until the next stage. */
  readonly harmAt: Date | null;
  /** Since when it has waited, where that is known. */
  readonly since: Date | null;
  /** Below the letter’s desk, or an address of its own where it begins with `/organisations`. */
  readonly path: string;
  /** Some of those whom it is about. */
  readonly names: readonly string[];
  /** The number of the version it is about, where it is about one. */
  readonly version: number | null;
};

/** So many needs are told; what comes after them is a line. */
export const mostNeeds = 5;

/** The needs by the hour at which harm comes, then by how many hang on them. */
export function inOrder(needs: readonly Need[]): Need[] {
  const hour = ({ harmAt }: Need) => harmAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...needs].sort(
    (one, other) =>
      hour(one) - hour(other) || other.count - one.count || needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind),
  );
}
