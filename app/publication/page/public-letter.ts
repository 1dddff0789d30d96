import type { PublicReply } from '~/delivery/reply/public-replies.server';
import type { ReadText } from '~/letters/text/text';
import type { Contact, Order } from '~/seal/edition/edition';
import type { DeliveryNotes } from '../publication/delivered.server';

/** A signatory as everybody sees it. */
export type ShownSignatory = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** http or https, or empty. */
  readonly website: string;
  /** Width and height in CSS pixels, of equal optical weight. */
  readonly picture: { readonly source: string; readonly width: number; readonly height: number } | null;
  readonly statement: string | null;
  /** ISO 639-1; that of the text where the statement’s own is not known. */
  readonly statementLanguage: string | null;
  /** Shown as a note at the name. */
  readonly reservation: string | null;
  readonly signedBy: { readonly name: string; readonly role: string } | null;
  readonly lead: boolean;
  readonly attestedByLeadOnly: boolean;
  /** When it signed, where the letter as delivered does not print it; `after` that: signed after delivery. */
  readonly late: { readonly at: Date; readonly after: boolean } | null;
};

/** An individual expert as everybody sees them. */
export type ShownExpert = {
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  /** When the expert signed, where the letter as delivered does not print them; `after` that: signed after delivery. */
  readonly late: { readonly at: Date; readonly after: boolean } | null;
};

/** Everything that the public page of a letter shows, and nothing more. */
export type PublicLetter = {
  readonly kind: 'readable';
  readonly slug: string;
  /** Address of the page on this installation, and absolute. */
  readonly path: string;
  readonly address: string;
  /** The languages in which it can be read, the authentic one first, each with its absolute address. */
  readonly languages: readonly { readonly code: string; readonly authentic: boolean; readonly address: string }[];
  readonly lead: string;
  readonly fileReferences: string;
  /** The head of its trail when the page was made. */
  readonly trail: { readonly ordinal: number; readonly digest: string };
  readonly text: ReadText;
  readonly version: number;
  readonly imprint: {
    readonly name: string;
    readonly lines: readonly string[];
    readonly place: string;
    /** An ISO day, or empty. */
    readonly date: string;
    /** What the lead chose to print. */
    readonly contact: Contact | null;
  };
  /** Since when its text is in force, where it replaced another one; null where the letter was opened with it. */
  readonly moved: { readonly version: number; readonly at: Date } | null;
  readonly open: boolean;
  /** While it is open: a verified organisation that nobody invited may ask the lead to co-sign. */
  readonly othersMayAsk: boolean;
  /** Its call asks individual experts, too. */
  readonly takesExperts: boolean;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly counts: {
    readonly organisations: number;
    readonly countries: number;
    readonly attestedByLeadOnly: number;
  };
  /** Counted apart from the organisations. */
  readonly experts: readonly ShownExpert[];
  readonly order: Order;
  /** In their one order. */
  readonly signatories: readonly ShownSignatory[];
  /** The runs of them that stand under one heading; in the language of the text, null where there is none. */
  readonly groups: readonly {
    readonly kind: 'lead' | 'pinned' | 'group' | 'late';
    readonly heading: string | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly sealed: {
    readonly at: Date;
    readonly checkCode: string;
    readonly bytes: number;
    readonly number: number;
  } | null;
  /** As delivered: when, how many, and what became of those printed since; never as ids. */
  readonly delivery: Omit<DeliveryNotes, 'signatories' | 'experts'> | null;
  /** Where another version than this was delivered, and this was not. */
  readonly deliveredBefore: { readonly at: Date; readonly version: number; readonly count: number } | null;
  /** What officials answered, as far as everybody may read it; the earliest first. */
  readonly replies: readonly PublicReply[];
};

/** What stands in the place of a page that the staff took down. */
export type TakenDownLetter = { readonly kind: 'taken down'; readonly takenAt: Date; readonly reason: string };
