/** What is known of an edition to whoever holds its PDF or its code. Null where the letter may not be named yet. */
export type EditionOnRecord = {
  readonly sealedAt: Date;
  readonly voidedAt: Date | null;
  readonly published: {
    readonly slug: string;
    readonly title: string;
    readonly language: string;
    readonly lead: string;
    readonly number: number;
    readonly version: number;
    readonly signatories: number;
    readonly countries: number;
    readonly pdfDigest: string;
    readonly certificateName: string;
    readonly withdrawn: readonly { readonly name: string; readonly at: Date }[];
  } | null;
};

/** What the page says: of a file in sentences, and what is on record; of a code what is on record, or that nothing is. */
export type Verified =
  | {
      readonly kind: 'file';
      readonly genuine: boolean;
      readonly sentences: readonly string[];
      readonly record: EditionOnRecord | null;
    }
  | { readonly kind: 'code'; readonly code: string; readonly record: EditionOnRecord | null };
