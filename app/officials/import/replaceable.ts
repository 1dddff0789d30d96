import type { DirectoryList } from '../list/directory-row';
import { bringsPersons, type DirectorySource, keyOf } from '../person/directory-source';
import { nameKey } from '../person/likeness';
import { type DirectoryRecord, officialView } from '../person/official-view';

/** An earlier list that covers the body of a new one. */
export type Replaceable = {
  readonly source: DirectorySource;
  /** Whom it has in office. */
  readonly persons: number;
  /** Of those, who stands in the new list too, by number, address or name. */
  readonly shared: number;
};

const usual = 'European Parliament';

/**
 * The lists that a new one may replace: under another name, with the same institution for most of their persons, or with
 * a third of the same persons. What was written by hand, and lists that only add details, are none.
 */
export function replaceableLists(list: DirectoryList, directory: readonly DirectoryRecord[]): Replaceable[] {
  if (list.whole === false || !bringsPersons(list.source)) return [];
  // Only the Parliament’s own lists may leave it unsaid: of a table without an institution nothing says whom it covers.
  const unsaid = list.source.startsWith('table:') ? undefined : usual;
  const body = mostFrequent(list.rows.flatMap(({ facts }) => facts.institution ?? unsaid ?? []));
  const known = new Set(
    list.rows.flatMap(({ externalId, facts }) => [
      keyOf(list.source, externalId),
      nameKey(facts.fullName),
      ...(facts.addresses ?? []),
    ]),
  );
  const lists = new Map<DirectorySource, DirectoryRecord[]>();
  for (const record of directory) {
    const live = record.sources.filter(({ ended, brought }) => !ended && brought === 'person');
    for (const source of new Set(live.map((each) => each.source)))
      if (source !== list.source && bringsPersons(source)) push(lists, source, record);
  }
  return [...lists].flatMap(([source, records]): Replaceable[] => {
    const shared = records.filter(({ sources }) => sources.some((each) => isIn(known, each))).length;
    const covers =
      body !== undefined && mostFrequent(records.map(({ sources }) => officialView(sources).institution)) === body;
    return covers || shared * 3 >= records.length ? [{ source, persons: records.length, shared }] : [];
  });
}

const isIn = (known: ReadonlySet<string>, { source, externalId, facts }: DirectoryRecord['sources'][number]): boolean =>
  known.has(keyOf(source, externalId)) ||
  known.has(nameKey(facts.fullName)) ||
  Boolean(facts.addresses?.some((address) => known.has(address)));

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
