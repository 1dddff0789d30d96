import { hasReadingCase, rankOf } from './directory-source';
import { hasLostLetters, inReadingCase } from './family-name';
import {
  type AddressKind,
  addressKind,
  type DirectorySource,
  isInstitutional,
  type Official,
  type SourceFacts,
} from './official';
import { rolesInOrder } from './official-role';

/**
 * What one source holds of one person. `brought` is what the source vouches for: that the person is in office
 * (the full list, or a row that somebody ticked), or only details of a person whom another source brought.
 */
export type SourceRecord = {
  readonly source: DirectorySource;
  readonly externalId: string;
  readonly brought: 'person' | 'details';
  readonly facts: SourceFacts;
  readonly ended: boolean;
};

/** One official of the directory with all that the sources hold of them. */
export type DirectoryRecord = { readonly officialId: string; readonly sources: readonly SourceRecord[] };

/** In office, as far as the directory knows: a source that brought the person still has them, and none says they died. */
export const isInOffice = (sources: readonly SourceRecord[]): boolean => {
  const live = sources.filter(({ ended }) => !ended);
  return live.some(({ brought }) => brought === 'person') && !live.some(({ facts }) => facts.deceased);
};

/**
 * The official as all sources together show them. The full list's name stands with all its accents; another
 * source only lends the surname its reading case. Where every source has ended, the last words stay, without
 * addresses. At least one source is required.
 */
export function officialView(sources: readonly SourceRecord[]): Official {
  const ordered = inOrder(sources);
  const said = <Field extends keyof SourceFacts>(field: Field): SourceFacts[Field] | undefined =>
    ordered.find(({ facts }) => facts[field] !== undefined)?.facts[field];
  const name = ordered.find((record) => !hasLostLetters(record.facts.fullName) && namesThem(record)) ?? ordered[0];
  if (!name) throw new Error('An official without any source cannot be shown');
  const familyName = readableFamilyName(name.facts.familyName, ordered);
  const group = ordered.find(({ facts }) => facts.groupLabel !== undefined || facts.group !== undefined)?.facts;
  const shown = {
    givenName: name.facts.givenName,
    familyName,
    honorific: said('honorific'),
    country: said('country'),
    group: group?.group,
    groupLabel: group?.groupLabel,
    party: said('party'),
    position: said('position'),
    constituency: said('constituency'),
    formOfAddress: said('formOfAddress'),
    salutations: said('salutations'),
  };
  const known = Object.entries(shown).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(known) as Partial<Official>),
    kind: said('office') ? 'office' : 'person',
    fullName: name.facts.fullName,
    institution: said('institution') ?? 'European Parliament',
    languages: said('languages') ?? [],
    roles: rolesInOrder(ordered.filter(({ ended }) => !ended).flatMap(({ facts }) => facts.roles ?? [])),
    inOffice: isInOffice(sources),
    addresses: addressesOf(ordered),
  };
}

/** Details by hand repeat the name; it is meant only where the surname stands beside it. */
const namesThem = ({ source, brought, facts }: SourceRecord): boolean =>
  source !== 'by-hand' || brought === 'person' || facts.familyName !== undefined;

function inOrder(sources: readonly SourceRecord[]): SourceRecord[] {
  const live = sources.filter(({ ended }) => !ended);
  return [...(live.length > 0 ? live : sources)].sort((one, other) => rankOf(one.source) - rankOf(other.source));
}

function readableFamilyName(familyName: string | undefined, ordered: readonly SourceRecord[]): string | undefined {
  if (familyName === undefined) return undefined;
  for (const { source, facts } of ordered) {
    const cased = hasReadingCase(source) && facts.familyName ? inReadingCase(familyName, facts.familyName) : undefined;
    if (cased) return cased;
  }
  return familyName;
}

const kindsInOrder: readonly AddressKind[] = ['personal', 'office', 'assistant'];

/** Those on the institution’s own hosts first, and among them the person’s before an office’s or an assistant’s. */
function addressesOf(ordered: readonly SourceRecord[]): Official['addresses'] {
  const live = ordered.filter(({ ended }) => !ended).map(({ facts }) => facts);
  const kindOf = (address: string): AddressKind =>
    live.find(({ addressKinds }) => addressKinds?.[address])?.addressKinds?.[address] ?? addressKind(address);
  const place = (address: string): number => (isInstitutional(address) ? 0 : 3) + kindsInOrder.indexOf(kindOf(address));
  const addresses = [...new Set(live.flatMap(({ addresses }) => addresses ?? []))];
  return addresses
    .sort((one, other) => place(one) - place(other))
    .map((address) => ({ address, kind: kindOf(address) }));
}
