import type { Choices } from './choices';
import type { Order, Variant } from './edition';
import type { VoidingReason } from './edition-fate';

/** An edition as its lead sees it. */
export type EditionShown = {
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
  /** How the next edition is wanted, and whether in the authentic language. */
  readonly choices: Choices;
  readonly authentic: boolean;
  /** What stands in the way of sealing, as sentences. */
  readonly obstacles: readonly string[];
  readonly open: boolean;
  /** What stands in the way of sealing while sign-on is open; null where it is not open. */
  readonly obstaclesWhileOpen: readonly string[] | null;
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
  /** Names of those that co-signed and are not verified. */
  readonly unverified: readonly string[];
  readonly editions: readonly EditionShown[];
};
