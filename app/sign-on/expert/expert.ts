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

type Line = { readonly title?: string | null | undefined; readonly affiliation?: string | null | undefined };

/** What stands beside the name: title and affiliation; empty where there are neither. */
export const besideName = ({ title, affiliation }: Line): string =>
  [title, affiliation].filter((part) => part).join(', ');

/** The one order of experts, on the page, in the PDF and in its attachments: A–Z by their names as written, in a language’s collation. */
export function byName<E extends { readonly name: string }>(experts: readonly E[], language: string): E[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...experts].sort((one, other) => compare(one.name, other.name));
}
