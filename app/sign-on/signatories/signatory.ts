import type { Opening } from '../opening/opening';

/** A logo as it is shown and printed: re-made by the platform, kept in storage under its digest. */
export type ShownLogo = { digest: string; kind: 'svg' | 'png'; width: number; height: number };

/**
 * An organisation as shown under the letter: verified for it, with a consent to the version that stands, neither
 * withdrawn nor declined. What is not verified is shown and counted nowhere.
 */
export type Signatory = {
  endorsementId: string;
  organisationId: string;
  /** As printed; it does not follow the organisation’s entry. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  website: string;
  logo: ShownLogo | null;
  /** Only where the lead shows it. */
  statement: string | null;
  /** ISO 639-1; null: that of the text. */
  statementLanguage: string | null;
  /** Printed as a footnote at the name; never left out. */
  reservation: string | null;
  /** Only where the call asks for it and the person agreed. */
  signedBy: { name: string; role: string } | null;
  lead: boolean;
  /** The network to which the lead counts it, its tier among the signatories, its place among those pinned. */
  umbrella: string | null;
  tier: string | null;
  pinned: number | null;
  /** Verified for this letter by the lead’s word only. */
  attestedByLeadOnly: boolean;
  endorsedAt: Date;
  /** When it first consented to the version. */
  consentedAt: Date;
};

/** The honest counts: *41 organisations from 13 countries, 6 of them attested by the lead only*. */
export function countsOf(signatories: readonly Pick<Signatory, 'country' | 'attestedByLeadOnly'>[]) {
  return {
    organisations: signatories.length,
    countries: new Set(signatories.map(({ country }) => country)).size,
    attestedByLeadOnly: signatories.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length,
  };
}

/** A simple order for lists of one’s own: the lead first, then by name in the collation of a language. */
export function leadFirst<S extends Pick<Signatory, 'lead' | 'name'>>(signatories: readonly S[], language = 'en'): S[] {
  const { compare } = new Intl.Collator(language);
  return [...signatories].sort((one, other) => Number(other.lead) - Number(one.lead) || compare(one.name, other.name));
}

/** What of an endorsement decides whether its statement is shown. */
export type StatementFacts = {
  readonly statement: string | null;
  readonly statementShownAt: Date | null;
  readonly statementLeftOutAt: Date | null;
};

/** Where a statement is: it waits for the lead, it is shown, or the lead left it out; null where there is none. */
export type StatementState = 'waiting' | 'shown' | 'left out';

export function statementState(facts: StatementFacts): StatementState | null {
  if (facts.statement === null) return null;
  if (facts.statementLeftOutAt) return 'left out';
  return facts.statementShownAt ? 'shown' : 'waiting';
}

/** The words that may be shown, printed and given out; null where there are none, or the lead has not shown them. */
export const statementToShow = (facts: StatementFacts): string | null =>
  statementState(facts) === 'shown' ? facts.statement : null;

/** Whether what an organisation says next waits for the lead: the lead’s own does not, but where it was left out before. */
export const statementWaits = (preparation: {
  readonly opening: Pick<Opening, 'call'> | null;
  readonly leftOutBefore: boolean;
  readonly organisationId: string;
  readonly leadId: string;
}): boolean =>
  (preparation.opening?.call.statements === 'held' && preparation.organisationId !== preparation.leadId) ||
  preparation.leftOutBefore;

type OfExpert = { readonly title?: string | null | undefined; readonly affiliation?: string | null | undefined };

/** What stands beside the name of an individual expert: title and affiliation; empty where there are neither. */
export const besideName = ({ title, affiliation }: OfExpert): string =>
  [title, affiliation].filter((part) => part).join(', ');

/** A reservation that may name an ask by its number, as “ask 2” does and “2022/0155” does not; else null. In another version that is another ask. */
export const namingAnAsk = (reservation: string | null): string | null =>
  reservation && /(?<![\p{L}\p{Nd}/.,-])\p{Nd}{1,2}(?![\p{L}\p{Nd}/-]|[.,]\p{Nd})/u.test(reservation)
    ? reservation
    : null;
