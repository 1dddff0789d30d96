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
