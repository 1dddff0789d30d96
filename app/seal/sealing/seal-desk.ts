import type { Order, Variant, VoidingReason } from '../edition/edition';
import type { Preflight } from '../preflight/preflight';

/** An edition as its lead sees it. */
export type EditionView = {
  readonly id: string;
  readonly number: number;
  readonly language: string;
  readonly variant: Variant;
  readonly order: Order;
  /** Of the authentic text: what is sent. */
  readonly authentic: boolean;
  readonly frozenAt: Date;
  readonly whileOpen: boolean;
  readonly signatories: number;
  readonly voided: { readonly at: Date; readonly reason: VoidingReason } | null;
  /** Why the last try to seal it failed. */
  readonly failure: string | null;
  readonly checkCode: string;
  /** `bytes` of the file; digests are SHA-256 in hexadecimal. */
  readonly seal: {
    readonly digest: string;
    readonly pages: number;
    readonly bytes: number;
    readonly certificateName: string;
    readonly certificateDigest: string;
  } | null;
};

/** What the lead sees of the seal. */
export type SealDesk = {
  /** What was found about the next edition, and how it is wanted. */
  readonly preflight: Preflight;
  /** Whether it is wanted in the authentic language. */
  readonly authentic: boolean;
  readonly open: boolean;
  readonly timeZone: string;
  readonly counts: {
    readonly organisations: number;
    readonly countries: number;
    readonly attestedByLeadOnly: number;
  };
  readonly signatories: readonly {
    readonly name: string;
    readonly country: string;
    readonly lead: boolean;
    readonly attestedByLeadOnly: boolean;
    readonly withLogo: boolean;
  }[];
  /** Individual experts who would be printed, counted apart. */
  readonly experts: readonly { readonly name: string; readonly beside: string }[];
  /** Statements that the lead has not shown: neither printed nor in the way. */
  readonly waitingStatements: number;
  readonly editions: readonly EditionView[];
  /** The delivery before, of the version that would be sealed. */
  readonly delivered: { readonly at: Date; readonly editionId: string } | null;
};
