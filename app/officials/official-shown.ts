import { hasLostLetters, inReadingCase } from './family-name';
import { institutionFirst } from './mail-addresses';
import { addressKind, type DirectorySource, type Official, type SourceFacts } from './official';

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

// Whose word counts first: the full list has every accent and is newest; the CSV has lost letters.
const precedence: readonly DirectorySource[] = ['ep-full-list', 'ep-term-directory', 'ep-open-data'];

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
export function officialShown(sources: readonly SourceRecord[]): Official {
  const ordered = inOrder(sources);
  const said = <Field extends keyof SourceFacts>(field: Field): SourceFacts[Field] | undefined =>
    ordered.find(({ facts }) => facts[field] !== undefined)?.facts[field];
  const name = ordered.find(({ facts }) => !hasLostLetters(facts.fullName)) ?? ordered[0];
  if (!name) throw new Error('An official without any source cannot be shown');
  const familyName = readableFamilyName(name.facts.familyName, ordered);
  const group = ordered.find(({ facts }) => facts.groupLabel !== undefined)?.facts;
  const shown = {
    givenName: name.facts.givenName,
    familyName,
    honorific: said('honorific'),
    country: said('country'),
    group: group?.group,
    groupLabel: group?.groupLabel,
    party: said('party'),
  };
  const known = Object.entries(shown).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(known) as Partial<Official>),
    fullName: name.facts.fullName,
    institution: 'European Parliament',
    inOffice: isInOffice(sources),
    addresses: addressesOf(ordered),
  };
}

function inOrder(sources: readonly SourceRecord[]): SourceRecord[] {
  const live = sources.filter(({ ended }) => !ended);
  return [...(live.length > 0 ? live : sources)].sort(
    (one, other) => precedence.indexOf(one.source) - precedence.indexOf(other.source),
  );
}

function readableFamilyName(familyName: string | undefined, ordered: readonly SourceRecord[]): string | undefined {
  if (familyName === undefined) return undefined;
  for (const { source, facts } of ordered) {
    const cased =
      source === 'ep-open-data' && facts.familyName ? inReadingCase(familyName, facts.familyName) : undefined;
    if (cased) return cased;
  }
  return familyName;
}

function addressesOf(ordered: readonly SourceRecord[]): Official['addresses'] {
  const addresses = ordered.filter(({ ended }) => !ended).flatMap(({ facts }) => facts.addresses ?? []);
  return institutionFirst([...new Set(addresses)]).map((address) => ({ address, kind: addressKind(address) }));
}
