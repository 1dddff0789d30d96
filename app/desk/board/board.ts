import type { ResponseState } from '~/sign-on/answers/response';
import { type Share, shareNames } from '~/sign-on/answers/shares';

/** One line of the board, as far as the board orders and finds it. */
export type Line = {
  readonly key: string;
  readonly name: string;
  /** Its mailboxes that were invited. */
  readonly addresses: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly lead: boolean;
  readonly state: ResponseState;
  readonly at: Date;
  readonly share: Share;
};

/** What can be shown alone: each part, and why something waits for the lead. */
const shows = [...shareNames, 'returned', 'unverified', 'refused'] as const;
type Show = (typeof shows)[number];
export const sorts = ['name', 'country', 'since'] as const;
type Sort = (typeof sorts)[number];

/** What an address of the board asks for. */
export type Asked = {
  readonly show: Show | null;
  readonly words: string;
  readonly country: string;
  readonly sort: Sort;
  /** The part whose lines are chosen beforehand. */
  readonly choose: Share | null;
  /** From 1. */
  readonly page: number;
};

/** Reads the address of the board; what it does not know is left out. */
export function askedOf(address: string): Asked {
  const { searchParams } = new URL(address);
  const among = <Name extends string>(names: readonly Name[], key: string): Name | null =>
    names.find((name) => name === searchParams.get(key)) ?? null;
  return {
    show: among(shows, 'show'),
    words: (searchParams.get('words') ?? '').trim().slice(0, 200),
    country: searchParams.get('country') ?? '',
    sort: among(sorts, 'sort') ?? 'name',
    choose: among(shareNames, 'choose'),
    page: Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1),
  };
}

/** So few lines need no filter and no groups. */
export const fewLines = 12;
/** So many lines stand on one page. */
export const pageSize = 200;

/** Who must move: first the lead, then the directors, then those who prepare; last who has decided. */
const groupOrder: readonly Share[] = ['stuck', 'waits', 'prepares', 'begun', 'unanswered', 'behind', 'signed', 'no'];

/** How many there are of each part, of all lines whatever is shown; parts without any are told, but for `behind`. */
export const numbersOf = (lines: readonly Line[]): { share: Share; count: number }[] =>
  shareNames
    .map((share) => ({ share, count: lines.filter((line) => line.share === share).length }))
    .filter(({ share, count }) => share !== 'behind' || count > 0);

/** The lines for which the address asks, in its order; the lead is always first. */
export function foundLines<L extends Line>(lines: readonly L[], { show, words, country, sort }: Asked): L[] {
  const wanted = words.toLocaleLowerCase('en');
  return lines
    .filter((line) => show === null || isShown(line, show))
    .filter((line) => country === '' || line.country === country)
    .filter((line) => [line.name, ...line.addresses].join(' ').toLocaleLowerCase('en').includes(wanted))
    .sort((one, other) => Number(other.lead) - Number(one.lead) || compare(one, other, sort));
}

function isShown({ share, state }: Line, show: Show): boolean {
  switch (show) {
    case 'returned':
      return share === 'stuck' && state === 'invited';
    case 'unverified':
      return share === 'stuck' && state === 'co-signed';
    case 'refused':
      return state === 'refused';
    default:
      return share === show;
  }
}

const byName = new Intl.Collator('en').compare;

/** The longest first where it is sorted by date. */
function compare(one: Line, other: Line, sort: Sort): number {
  if (sort === 'since') return one.at.getTime() - other.at.getTime() || byName(one.name, other.name);
  if (sort === 'country') return byName(one.country ?? 'ZZ', other.country ?? 'ZZ') || byName(one.name, other.name);
  return byName(one.name, other.name);
}

/** The lines in the groups of the board; without those that are empty. */
export const groupsOf = <L extends Line>(lines: readonly L[]): { share: Share; lines: L[] }[] =>
  groupOrder
    .map((share) => ({ share, lines: lines.filter((line) => line.share === share) }))
    .filter((group) => group.lines.length > 0);

/** The lines of one page of those that were found, group after group; few lines of all have no groups. */
export function pageOf<L extends Line>(found: readonly L[], total: number, asked: Asked): { page: number; lines: L[] } {
  const ordered = isFew(found, total) ? found : groupsOf(found).flatMap(({ lines }) => lines);
  const page = Math.min(asked.page, Math.max(1, Math.ceil(ordered.length / pageSize)));
  return { page, lines: ordered.slice((page - 1) * pageSize, page * pageSize) };
}

/** Whether all lines are shown, and are so few that they need no groups. */
const isFew = (found: readonly unknown[], total: number): boolean => total <= fewLines && found.length === total;
