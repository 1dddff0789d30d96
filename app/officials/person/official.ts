import { z } from 'zod';
import { type OfficialRole, officialRoleSchema } from './official-role';

export type { DirectorySource } from './directory-source';

export type Honorific = 'Mr' | 'Ms';

/**
 * What one source says of one person, as it says it. What a source does not say is absent; an empty
 * list of addresses is a statement (the source has none). Kept as JSON beside the person.
 */
export const sourceFactsSchema = z.strictObject({
  fullName: z.string().min(1),
  givenName: z.string().exactOptional(),
  familyName: z.string().exactOptional(),
  honorific: z.enum(['Mr', 'Ms']).exactOptional(),
  country: z.string().length(2).exactOptional(),
  group: z.string().exactOptional(),
  groupLabel: z.string().exactOptional(),
  party: z.string().exactOptional(),
  institution: z.string().exactOptional(),
  position: z.string().exactOptional(),
  constituency: z.string().exactOptional(),
  languages: z.array(z.string()).exactOptional(),
  formOfAddress: z.string().exactOptional(),
  /** By language, without the comma at its end. */
  salutations: z.record(z.string(), z.string()).exactOptional(),
  roles: z.array(officialRoleSchema).exactOptional(),
  addresses: z.array(z.string()).exactOptional(),
  /** Of those addresses whose kind the source says. */
  addressKinds: z.record(z.string(), z.enum(['personal', 'office', 'assistant'])).exactOptional(),
  /** An office, not a person. */
  office: z.boolean().exactOptional(),
  deceased: z.boolean().exactOptional(),
});
export type SourceFacts = z.infer<typeof sourceFactsSchema>;

/** Who reads it: the official, whoever holds the office, or an assistant. */
export const addressKinds = ['personal', 'office', 'assistant'] as const;
export type AddressKind = (typeof addressKinds)[number];
type OfficialAddress = { readonly address: string; readonly kind: AddressKind };

/** An official, as the directory shows them: what all sources say together. */
export type Official = {
  readonly kind: 'person' | 'office';
  readonly fullName: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly honorific?: Honorific;
  /** ISO 3166-1 alpha-2, the country of representation. */
  readonly country?: string;
  /** In the Parliament a stable key; elsewhere as the source writes it. */
  readonly group?: string;
  /** The group's name as the source gives it, in the source's language. */
  readonly groupLabel?: string;
  readonly party?: string;
  readonly institution: string;
  readonly position?: string;
  readonly constituency?: string;
  readonly formOfAddress?: string;
  readonly salutations?: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly roles: readonly OfficialRole[];
  /** As far as the directory knows; who is not in office is sent nothing. */
  readonly inOffice: boolean;
  /** Best first: the one a message goes to is the first. */
  readonly addresses: readonly OfficialAddress[];
};

/** The institutions' own hosts. The last is reserved (RFC 2606): demonstrations and tests write to nobody. */
const institutionHosts: ReadonlySet<string> = new Set(['europarl.europa.eu', 'ep.europa.eu', 'europarl.example']);

/** Europa.eu is one registrable domain for all institutions: compared by full host. */
export const isInstitutional = (address: string): boolean =>
  institutionHosts.has(address.slice(address.lastIndexOf('@') + 1).toLowerCase());

const officeNames =
  /^(?:the\.?)?(office|cabinet|cab|chair|secretariat|sekretariat|secretaria|segreteria|bureau|buero|kancelaria|info|contact|kontakt|mail|rep|representation|delegation|minister|ministry)([._+-]|$)/;

/** What an address looks like where its source does not say: whoever holds the office, or the person. */
export const addressKind = (address: string): AddressKind =>
  officeNames.test(address.toLowerCase()) ? 'office' : 'personal';
