import { z } from 'zod';
import type { PoliticalGroup } from './political-group';
import { politicalGroups } from './political-group';

export { familyNameOf } from './family-name';
export { salutation } from './salutation';

/** The lists a directory is imported from. All three name a person by the Parliament's own number. */
export const directorySources = ['ep-full-list', 'ep-term-directory', 'ep-open-data'] as const;
export type DirectorySource = (typeof directorySources)[number];

/** The one scheme of external ids so far: `id` in the XML, `mep_identifier` in the CSV. */
export const identifierScheme = 'ep-mep';

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
  group: z.enum(politicalGroups).exactOptional(),
  groupLabel: z.string().exactOptional(),
  party: z.string().exactOptional(),
  addresses: z.array(z.string()).exactOptional(),
  deceased: z.boolean().exactOptional(),
});
export type SourceFacts = z.infer<typeof sourceFactsSchema>;

/** Who reads it: the official, whoever holds the office, or an assistant. */
export const addressKinds = ['personal', 'office', 'assistant'] as const;
export type AddressKind = (typeof addressKinds)[number];
export type OfficialAddress = { readonly address: string; readonly kind: AddressKind };

/** A person in office, as the directory shows them: what all sources say together. */
export type Official = {
  readonly fullName: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly honorific?: Honorific;
  /** ISO 3166-1 alpha-2, the country of representation. */
  readonly country?: string;
  readonly group?: PoliticalGroup;
  /** The group's name as the source gives it, in the source's language. */
  readonly groupLabel?: string;
  readonly party?: string;
  readonly institution: 'European Parliament';
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
