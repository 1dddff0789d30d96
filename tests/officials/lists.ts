import { readFileSync } from 'node:fs';
import { compareDirectory, type DirectoryComparison } from '~/officials/import/compare';
import type { DirectoryList } from '~/officials/list/directory-row';
import type { DirectoryRecord } from '~/officials/person/official-view';

/** One of the small files beside this one, in the official forms; the persons are invented. */
export const sample = (name: 'full-list-fr.xml' | 'term-directory.xml' | 'open-data.csv'): Uint8Array =>
  readFileSync(new URL(`./samples/${name}`, import.meta.url));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A full list in English with the given members. */
export const fullList = (...members: string[]): Uint8Array =>
  bytesOf(`<?xml version="1.0" encoding="UTF-8"?>\n<meps>\n${members.join('\n')}\n</meps>`);

export const member = (id: string, fullName: string, country = 'Germany', group = 'Renew Europe Group'): string =>
  `<mep><fullName>${fullName}</fullName><country>${country}</country><politicalGroup>${group}</politicalGroup><id>${id}</id><nationalPoliticalGroup/></mep>`;

export const csvColumns = 'mep_identifier,mep_honorific_prefix,mep_given_name,mep_family_name,mep_email';

/** A CSV with the columns that are needed, and the given rows. */
export const csv = (...rows: string[]): Uint8Array => bytesOf([csvColumns, ...rows].join('\n'));

/** The directory after an import, as the database would keep it; `ticked` are the identifiers of offered rows. */
export function imported(
  list: DirectoryList,
  directory: readonly DirectoryRecord[] = [],
  ticked: readonly string[] = [],
): DirectoryRecord[] {
  const outcome: DirectoryComparison = compareDirectory(list, directory);
  const accepted = outcome.offered.filter(({ row }) => ticked.includes(row.externalId));
  const taken = [...outcome.new, ...outcome.changed, ...outcome.noted, ...accepted].map(({ record }) => record);
  const ended = new Set(outcome.gone.map(({ externalId }) => externalId));
  const records = new Map(directory.map(({ officialId, sources }) => [officialId, [...sources]]));
  for (const sources of records.values()) {
    sources.forEach((source, place) => {
      if (source.source === list.source && ended.has(source.externalId)) sources[place] = { ...source, ended: true };
    });
  }
  for (const record of taken) {
    const officialId = `official-${record.externalId}`;
    const others = (records.get(officialId) ?? []).filter(({ source }) => source !== record.source);
    records.set(officialId, [...others, record]);
  }
  return [...records].map(([officialId, sources]) => ({ officialId, sources }));
}
