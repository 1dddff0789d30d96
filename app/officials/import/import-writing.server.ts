import { randomUUID } from 'node:crypto';
import type { Transaction } from '~/platform/database/database.server';
import type { DirectoryState } from '../directory/directory.server';
import { dateOfficials, writeDirectory } from '../directory/directory-rows.server';
import type { DirectoryList } from '../list/directory-row';
import type { SourceRecord } from '../person/official-view';
import { apart, type DirectoryComparison } from './compare';
import { saveSnapshot } from './import-snapshot.server';

type Import = {
  readonly at: Date;
  readonly asOf: Date;
  readonly importId: string;
  readonly list: DirectoryList;
  readonly state: DirectoryState;
  readonly comparison: DirectoryComparison;
};

type Said = { readonly officialId: string; readonly record: SourceRecord };

/**
 * Writes what a list says, once everything it touches is kept as it was.
 * @param ticked the offered rows that are taken, by identifier: joined to whom they are like, or `apart`
 */
export async function writeImport(tx: Transaction, work: Import, ticked: readonly string[]) {
  const { at, asOf, importId, list, state, comparison } = work;
  const { added, said, gone } = whatIsSaid(work, new Set(ticked));
  const sources = [...added, ...said, ...gone];
  const known = new Map(state.records.map(({ officialId, sources }) => [officialId, sources]));
  const listed = list.rows.map(({ externalId }) => externalId);
  const officialIds = [...new Set([...said, ...gone].map(({ officialId }) => officialId))];
  const fresh = added.map(({ officialId }) => officialId);
  await saveSnapshot(tx, importId, { source: list.source, officialIds, added: fresh, listed });
  await writeDirectory(tx, { at, asOf, importId, added: fresh, sources, touched: touchedBy(sources, known) });
  await tx.officialSource.updateMany({
    where: { source: list.source, identifier: { in: listed }, endedAt: null, asOf: { lt: asOf } },
    data: { asOf },
  });
  const dated = state.records.filter(({ sources }) => sources.some(({ source }) => source === list.source));
  await dateOfficials(tx, [...new Set([...dated, ...sources].map(({ officialId }) => officialId))]);
  const stays = new Set(said.map(({ officialId }) => officialId));
  const joined = said.length - comparison.changed.length - comparison.noted.length;
  return {
    fresh: added.length,
    changed: comparison.changed.length + joined,
    gone: comparison.gone.filter(({ officialId }) => !stays.has(officialId)).length,
  };
}

function whatIsSaid({ state, comparison }: Import, ticked: ReadonlySet<string>) {
  const joins = comparison.offered.filter(({ row, officialId }) => officialId && ticked.has(row.externalId));
  const adds = comparison.offered.filter(({ row, officialId }) =>
    ticked.has(officialId ? apart(row.externalId) : row.externalId),
  );
  const added: Said[] = [...comparison.new, ...adds].map(({ record }) => ({ officialId: randomUUID(), record }));
  const said: Said[] = [
    ...comparison.changed,
    ...comparison.noted,
    ...joins.flatMap(({ officialId, record }) => (officialId ? [{ officialId, record }] : [])),
  ].map(({ officialId, record }) => ({ officialId, record }));
  const known = new Map(state.records.map(({ officialId, sources }) => [officialId, sources]));
  const gone: Said[] = [...comparison.gone, ...comparison.replaced].map(({ officialId, source, externalId }) => ({
    officialId,
    record: {
      ...known.get(officialId)!.find((each) => each.source === source && each.externalId === externalId)!,
      ended: true,
    },
  }));
  return { added, said, gone };
}

/** Everybody of whom something is said, with all their sources as they stand from now on. */
function touchedBy(sources: readonly Said[], known: ReadonlyMap<string, readonly SourceRecord[]>) {
  const touched = new Map<string, SourceRecord[]>();
  for (const { officialId, record } of sources) {
    const earlier = touched.get(officialId) ?? [...(known.get(officialId) ?? [])];
    const others = earlier.filter((each) => each.source !== record.source || each.externalId !== record.externalId);
    touched.set(officialId, [...others, record]);
  }
  return [...touched].map(([officialId, records]) => ({ officialId, sources: records }));
}
