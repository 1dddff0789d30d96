import { sameFacts } from '../person/field-changes';
import type { SourceFacts } from '../person/official';
import type { OfficialTyped } from '../person/official-form';
import { officialView, type SourceRecord } from '../person/official-view';

/** What a form says, as facts of a source. */
export function factsOfForm(typed: OfficialTyped): SourceFacts {
  const { kind, addresses, roles, salutations, fullName, institution, ...others } = typed;
  const said = Object.entries(others).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return {
    ...Object.fromEntries(said),
    fullName,
    institution: institution || 'European Parliament',
    ...(kind === 'office' && { office: true }),
    ...(roles.length > 0 && { roles }),
    ...(salutations.length > 0 && { salutations: Object.fromEntries(salutations) }),
    addresses: addresses.map(({ address }) => address),
    addressKinds: Object.fromEntries(addresses.map(({ address, kind }) => [address, kind])),
  };
}

/**
 * Of what somebody wrote, only what the lists do not say already: so a list’s later word on all else is still heard. The
 * name stands always, and counts only where the surname stands beside it (see `officialShown`).
 */
export function onlyNew(facts: SourceFacts, others: readonly SourceRecord[]): SourceFacts {
  if (others.length === 0) return facts;
  const shown = officialView(others);
  const said = shown as unknown as Readonly<Record<string, unknown>>;
  const { fullName, familyName, addresses = [], addressKinds = {}, roles = [], ...rest } = facts;
  const known = new Map(shown.addresses.map(({ address, kind }) => [address, kind]));
  const fresh = Object.entries(rest).filter(([name, value]) => !sameValue(value, said[name]));
  const kinds = Object.entries(addressKinds).filter(([address, kind]) => known.get(address) !== kind);
  const freshRoles = roles.filter((role) => !shown.roles.some((each) => sameValue(each, role)));
  const freshAddresses = addresses.filter((address) => !known.has(address));
  const renamed = fullName !== shown.fullName || (familyName !== undefined && familyName !== shown.familyName);
  return {
    ...Object.fromEntries(fresh),
    fullName,
    ...(renamed && { familyName: familyName || fullName }),
    ...(freshAddresses.length > 0 && { addresses: freshAddresses }),
    ...(kinds.length > 0 && { addressKinds: Object.fromEntries(kinds) }),
    ...(freshRoles.length > 0 && { roles: freshRoles }),
  };
}

const sameValue = (one: unknown, other: unknown): boolean =>
  sameFacts({ fullName: 'x', other: one } as never, { fullName: 'x', other: other ?? null } as never);
