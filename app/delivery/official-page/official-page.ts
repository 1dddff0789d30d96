import type { ReadText } from '~/letters/text/text';
import type { ReplyKind } from '../reply/reply';

/** An organisation under the letter as it was delivered. */
export type DeliveredSignatory = {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly attestedByLeadOnly: boolean;
};

/** What an official gave as an answer, for the page that shows it back. */
export type AnswerGiven = {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly at: Date;
  readonly public: boolean;
  /** When it was confirmed from the official’s mailbox that everybody may read it. */
  readonly confirmedAt: Date | null;
  /** A mail to that mailbox asked to confirm it. */
  readonly asked: boolean;
  readonly takenBackAt: Date | null;
};

/** Everything that the page behind the link in an official’s mail shows, and nothing more. */
export type OfficialPageView = {
  readonly name: string;
  /** Country of representation, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Why the letter was sent to this official, in one line. */
  readonly why: string;
  /** Who passed the letter on, where a colleague did. */
  readonly passedOnBy: string | null;
  readonly lead: string;
  readonly text: ReadText;
  readonly languages: readonly { readonly code: string; readonly authentic: boolean }[];
  readonly signatories: readonly DeliveredSignatory[];
  /** Individual experts as delivered, counted apart; with title and affiliation. */
  readonly experts: readonly { readonly name: string; readonly beside: string }[];
  readonly sentAt: Date;
  /** How many signatories the letter has today, and how many of them signed after this delivery; null where it cannot be read publicly. */
  readonly today: { readonly count: number; readonly since: number; readonly experts: number } | null;
  /** Null is the name of an expert who was erased. */
  readonly withdrawn: readonly { readonly name: string | null; readonly at: Date }[];
  /** A newer edition of this letter was sent, or the lead names a later letter. */
  readonly superseded:
    | { readonly kind: 'edition'; readonly at: Date }
    | { readonly kind: 'letter'; readonly at: Date; readonly title: string; readonly address: string }
    | null;
  readonly pdf: { readonly bytes: number };
  readonly checkCode: string;
  /** The public page, where it can be read. */
  readonly publicAddress: string | null;
  readonly contact: {
    readonly name: string;
    readonly role?: string | undefined;
    readonly address?: string | undefined;
    readonly telephone?: string | undefined;
  };
  readonly answers: readonly AnswerGiven[];
};

/** The signatories in two: those of the official’s own country first, then all others, each in the order of print. */
export function ownFirst<One extends { readonly country: string }>(
  signatories: readonly One[],
  country: string | null,
) {
  const own = signatories.filter((one) => one.country === country);
  return { own, others: signatories.filter((one) => one.country !== country) };
}
