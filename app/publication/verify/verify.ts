import type { Delivery } from '~/letters/letter/delivery.server';
import type { Variant, VoidingReason } from '~/seal/edition/edition';
import type { SealCertificate } from '~/seal/verify/verification';
import type { TrailHead } from '~/trail/trail';

/** An edition as the page tells it: read from a genuine file, or from what is on record of a published letter. */
export type ShownEdition = {
  readonly title: string;
  readonly lead: string;
  readonly number: number;
  readonly version: number;
  readonly language: string;
  readonly variant: Variant;
  /** In printed order; countries as ISO 3166-1 alpha-2. */
  readonly signatories: readonly { readonly name: string; readonly country: string; readonly attested: boolean }[];
  /** Individual experts, counted apart, in printed order; with title and affiliation. */
  readonly experts: readonly { readonly name: string; readonly beside: string }[];
  readonly sealedAt: Date;
  readonly timeStamp: { readonly at: Date; readonly authority: string; readonly trusted: boolean } | null;
  readonly certificate: SealCertificate | null;
  readonly checkCode: string;
  /** SHA-256 of the sealed file, hexadecimal. */
  readonly pdfDigest: string;
  /** The head of the letter’s trail when the edition was frozen. */
  readonly trail: TrailHead;
  readonly demonstration: boolean;
};

/** What has changed since an edition was sealed. */
export type ChangesSince = {
  readonly voided: { readonly at: Date; readonly reason: VoidingReason } | null;
  /** A later edition in the same language. */
  readonly later: { readonly number: number; readonly sealedAt: Date } | null;
  /** Null is the name of an expert who was erased. */
  readonly withdrawn: readonly { readonly name: string | null; readonly at: Date }[];
  /** Of whom nobody can say any more that they are who they say. */
  readonly unverified: readonly string[];
  /** How many have signed since. */
  readonly added: number;
  readonly addedExperts: number;
};

/** What is on record of an edition. What may not be told of a letter that is not public is null. */
export type EditionOnRecord = {
  readonly sealedAt: Date;
  /** Its first delivery: when, and whether by email or by hand. */
  readonly delivered: Pick<Delivery, 'at' | 'by'> | null;
  readonly changes: ChangesSince | null;
  readonly slug: string | null;
};

/** What the page says of a file or of a code; the finding first. */
export type Verified = {
  readonly kind: 'file' | 'code';
  readonly genuine: boolean;
  /** Of a file: the finding, and what more can be said of one that is not genuine. */
  readonly sentences: readonly string[];
  readonly code: string | null;
  readonly edition: ShownEdition | null;
  readonly record: EditionOnRecord | null;
};
