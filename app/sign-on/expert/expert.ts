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
