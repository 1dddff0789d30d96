import { onTheWay } from '~/sign-on/answers/shares';
import type { Placed } from './partition';

/** ISO 3166-1 alpha-2 of the member states of the European Union. */
export const memberStates: readonly string[] =
  'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** One country: how many were invited or answered, signed, are on their way, did not get the email, and officials chosen there. */
export type OfCountry = {
  readonly country: string;
  readonly asked: number;
  readonly signed: number;
  readonly coming: number;
  readonly returned: number;
  readonly officials: number;
  /** When the first there was invited. */
  readonly firstAskedAt: Date | null;
};

export type Countries = {
  /** Every member state, and every other country that has something; the member states first, by code. */
  readonly all: readonly OfCountry[];
  readonly members: number;
  /** Countries of signatories that are no member states. */
  readonly elsewhere: readonly OfCountry[];
  /** Officials chosen, and those whose country has a signatory; of those without one, their countries. */
  readonly officials: { readonly chosen: number; readonly met: number; readonly unmet: readonly string[] };
};

/** Where signatories and officials are. Null where neither a signatory nor an addressee is of a member state. */
export function countriesOf(rows: readonly Placed[], officials: ReadonlyMap<string, number>): Countries | null {
  const codes = new Set([...memberStates, ...rows.flatMap(({ country }) => country ?? []), ...officials.keys()]);
  const here = new Map<string, Placed[]>();
  for (const row of rows) {
    const among = here.get(row.country ?? '');
    if (among) among.push(row);
    else here.set(row.country ?? '', [row]);
  }
  const isMember = (code: string) => memberStates.includes(code);
  const all = [...codes]
    .sort((one, other) => Number(isMember(other)) - Number(isMember(one)) || one.localeCompare(other))
    .map((country) => ofCountry(country, here.get(country) ?? [], officials.get(country) ?? 0));
  if (!all.some(({ country, signed, officials: chosen }) => isMember(country) && signed + chosen > 0)) return null;
  const withOfficials = all.filter((each) => each.officials > 0);
  const sum = (of: readonly OfCountry[]) => of.reduce((total, each) => total + each.officials, 0);
  const met = withOfficials.filter(({ signed }) => signed > 0);
  return {
    all,
    members: all.filter(({ country, signed }) => isMember(country) && signed > 0).length,
    elsewhere: all.filter(({ country, signed }) => !isMember(country) && signed > 0),
    officials: {
      chosen: sum(withOfficials),
      met: sum(met),
      unmet: withOfficials.filter(({ signed }) => signed === 0).map(({ country }) => country),
    },
  };
}

function ofCountry(country: string, here: readonly Placed[], officials: number): OfCountry {
  const asked = here.flatMap(({ invitedAt }) => invitedAt?.getTime() ?? []);
  return {
    country,
    asked: here.length,
    signed: here.filter((row) => row.share === 'signed').length,
    coming: here.filter((row) => onTheWay.includes(row.share)).length,
    returned: here.filter((row) => row.returned && row.share === 'stuck').length,
    officials,
    firstAskedAt: asked.length > 0 ? new Date(Math.min(...asked)) : null,
  };
}
