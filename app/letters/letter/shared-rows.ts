import { nameKey } from '~/organisations/name/name-key';

/** An invitation that no organisation has begun with, as the lead wrote it. */
export type Unnamed = {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty where the lead gave none. */
  readonly country: string;
  readonly address: string;
};

/** An organisation of the board, by what an invitation is told to be for it. */
export type Known = {
  readonly id: string;
  readonly country: string;
  /** Its own names; none of one that is on hold, since the name may be another’s. */
  readonly names: readonly string[];
  /** Proven hosts of its mailboxes. */
  readonly hosts: readonly string[];
  /** Mailboxes of its members. */
  readonly members: readonly string[];
};

/**
 * Which invitations are for an organisation that has a row already: by its name, where the countries agree; else by a mailbox of a member
 * or on its own host, where the lead gave no name, and by both where it gave another one. Invitations of one name share a row. What could be two is not decided.
 * @returns by invitation, the organisation, else the first invitation, in whose row it stands; none for those that stand in their own
 */
export function sharedRows(unnamed: readonly Unnamed[], known: readonly Known[]): Map<string, string> {
  const byName = grouped(known.flatMap((one) => one.names.map((name) => [nameKey(name), one] as const)));
  const byMember = grouped(known.flatMap((one) => one.members.map((member) => [member, one] as const)));
  const byHost = grouped(known.flatMap((one) => one.hosts.map((host) => [host, one] as const)));
  const organisationOf = ({ name, country, address }: Unnamed): Known | null => {
    const key = nameKey(name);
    const named = key ? only((byName.get(key) ?? []).filter((one) => agree(one.country, country))) : null;
    if (named) return named;
    const host = only(byHost.get(address.split('@')[1] ?? '') ?? []);
    const member = only(byMember.get(address) ?? []);
    return key ? (member && member === host ? member : null) : (member ?? host);
  };
  const found = new Map<string, string>();
  for (const one of unnamed) {
    const organisation = organisationOf(one);
    if (organisation) found.set(one.id, organisation.id);
  }
  for (const [id, first] of sameNames(unnamed.filter(({ id }) => !found.has(id)))) found.set(id, first);
  return found;
}

/** Invitations of one name, but the first: of names that are invited in several countries, those of one country. */
function sameNames(unnamed: readonly Unnamed[]): [string, string][] {
  const named = unnamed.flatMap((one) => (nameKey(one.name) ? [[nameKey(one.name), one] as const] : []));
  return [...grouped(named).values()].flatMap((same) => {
    const countries = new Set(same.flatMap(({ country }) => country || []));
    const rows = countries.size < 2 ? [same] : [...grouped(same.map((one) => [one.country, one] as const)).values()];
    return rows.flatMap(([first, ...others]) => others.map(({ id }): [string, string] => [id, first!.id]));
  });
}

const agree = (one: string, other: string) => one === '' || other === '' || one === other;

/** The one that there is; null where there are several. */
const only = <One>(those: readonly One[]): One | null => {
  const [first, ...others] = [...new Set(those)];
  return first && others.length === 0 ? first : null;
};

/** What stands under one key together, in the order in which it came. */
export function grouped<One>(pairs: readonly (readonly [string, One])[]): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const [key, one] of pairs) {
    const those = found.get(key);
    if (those) those.push(one);
    else found.set(key, [one]);
  }
  return found;
}
