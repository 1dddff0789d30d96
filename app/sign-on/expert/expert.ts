/** An individual expert as shown under the letter: in their own name, after the organisations and counted apart. */
export type Expert = {
  readonly endorsementId: string;
  /** All three as printed; the affiliation identifies the person, and signs nothing. */
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly endorsedAt: Date;
  /** When the expert first consented to the version. */
  readonly consentedAt: Date;
};

/** The words of a name, without case, marks and punctuation. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether two words can be the same: equal, or one the initial of the other. */
const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/**
 * The name under which an expert was invited, where the name that signed is another one: more than a title left out, an initial or the
 * order of its words. Null where it may be the same, or none was given.
 */
export function invitedAs(invited: string | null, signed: string | null): string | null {
  if (!invited || !signed) return null;
  const [shorter, longer] = [wordsOf(invited), wordsOf(signed)].sort((one, other) => one.length - other.length);
  if (!shorter?.length) return null;
  return shorter.every((word) => longer?.some((other) => isAlike(word, other))) ? null : invited;
}
