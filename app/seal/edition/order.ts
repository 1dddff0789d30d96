import { countryName } from '~/platform/locale/countries';
import { languagesOfName, withoutArticle } from './articles';
import type { Order } from './edition';

/** What of a signatory decides its place. */
export interface Placed {
  readonly name: string;
  readonly country: string;
  readonly lead: boolean;
  /** Place, from 1, among those that the lead pinned before all others. */
  readonly pinned?: number | null | undefined;
  readonly umbrella?: string | null | undefined;
  readonly tier?: string | null | undefined;
  /** The language of the name, where it is known. */
  readonly nameLanguage?: string | null | undefined;
}

/** How signatories are ordered, and the language in whose collation. */
export interface Ordering {
  readonly order: Order;
  readonly ignoresArticles?: boolean | undefined;
  readonly language: string;
}

/**
 * The one order of signatories, on the page, in the PDF and in its attachments: the lead first, those pinned by hand by
 * their places, then by group (the country’s name in the language, the umbrella, the tier: that of the lead before the
 * others; who has none last), and A–Z within, in the language’s collation: numbers by their value, without quotation marks, brackets
 * and other marks that lead a name, whatever the case. Ties keep the order of the code units.
 */
export function inOrder<S extends Placed>(signatories: readonly S[], ordering: Ordering): S[] {
  const first = new Intl.Collator(ordering.language, { numeric: true, sensitivity: 'accent' });
  const then = new Intl.Collator(ordering.language, { numeric: true });
  const place = (a: string, b: string) => first.compare(a, b) || then.compare(a, b) || byCodeUnits(a, b);
  const sorted = new Map(signatories.map((one) => [one, sortedBy(one, ordering)]));
  const names = (a: S, b: S) =>
    first.compare(sorted.get(a) ?? '', sorted.get(b) ?? '') ||
    place(sorted.get(a) ?? '', sorted.get(b) ?? '') ||
    place(a.name, b.name);
  const initiators = (ordering.order === 'tier' && signatories.find(({ lead }) => lead)?.tier) || undefined;
  const group = (one: S) => groupOf(one, ordering);
  const groups = (a: string | null, b: string | null) =>
    a === b ? 0 : a === initiators ? -1 : b === initiators ? 1 : lastWhereNone(a, b, place);
  return [...signatories].sort((a, b) => {
    const ranks = rank(a) - rank(b) || (a.pinned ?? 0) - (b.pinned ?? 0);
    if (ranks !== 0 || rank(a) < 2) return ranks || names(a, b);
    return groups(group(a), group(b)) || names(a, b);
  });
}

const leading = /^[\p{P}\p{S}\s]+/u;
/** The same, but for the article ’t. */
const leadingArticle = /^(?:(?!['’]t\s)[\p{P}\p{S}\s])+/iu;
/** Quotation marks and brackets, but not ’, which is a part of words. */
const marks = /["„“”«»‹›‚(){}[\]]/gu;

/** What parts the thousands of a number: “1,000 Lights” stands behind “9 Kids”. */
const thousands =
  /(?<=(?<![\p{N}.,])\p{N}{1,3}(?:[,.’'\u00A0\u202F ]\p{N}{3})*)[,.’'\u00A0\u202F ](?=\p{N}{3}(?!\p{N}))/gu;

/** What of a name decides its place among others. */
function sortedBy(one: Placed, { language, ignoresArticles }: Ordering): string {
  const kept = ignoresArticles ? leadingArticle : leading;
  const plain = one.name.replace(kept, '').replace(marks, '').replace(thousands, '').trim() || one.name;
  return ignoresArticles ? withoutArticle(plain, languagesOfName(one, language)).replace(leading, '') : plain;
}

/** A run of signatories under one heading; null for the lead, the pinned, and those in no group. */
export interface Group<S> {
  readonly heading: string | null;
  readonly members: readonly S[];
}

/** The signatories as they stand, in groups with the headings under which they are printed. */
export function groupsOf<S extends Placed>(inOrder: readonly S[], ordering: Ordering): Group<S>[] {
  const groups: { heading: string | null; members: S[] }[] = [];
  for (const one of inOrder) {
    const heading = rank(one) < 2 ? null : groupOf(one, ordering);
    const last = groups.at(-1);
    if (last && last.heading === heading) last.members.push(one);
    else groups.push({ heading, members: [one] });
  }
  return groups;
}

function groupOf(one: Placed, { order, language }: Ordering): string | null {
  switch (order) {
    case 'country':
      return countryName(one.country, language);
    case 'umbrella':
      return one.umbrella || null;
    case 'tier':
      return one.tier || null;
    case 'name':
      return null;
  }
}

const rank = ({ lead, pinned }: Placed) => (lead ? 0 : pinned ? 1 : 2);
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function lastWhereNone(a: string | null, b: string | null, place: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return place(a, b);
}

/** The one order of experts, on the page, in the PDF and in its attachments: A–Z by their names as written, in a language’s collation. */
export function byName<E extends { readonly name: string }>(experts: readonly E[], language: string): E[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...experts].sort((one, other) => compare(one.name, other.name));
}
