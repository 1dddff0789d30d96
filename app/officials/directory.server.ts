import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '~/platform/canonical';
import type { Database, Transaction } from '~/platform/database/database.server';
import { type DirectorySource, type SourceFacts, sourceFactsSchema } from './official';
import type { DirectoryRecord, SourceRecord } from './official-shown';

/** The directory as imports see it, and the digest that tells whether it moved. */
export type DirectoryState = { readonly records: readonly DirectoryRecord[]; readonly digest: string };

/** Every official of the installation with all that the sources hold of them, the ended ones too; leads’ own are not in it. */
export async function directoryState(reading: Database | Transaction): Promise<DirectoryState> {
  const rows = await reading.officialSource.findMany({
    where: { official: { leadId: null } },
    orderBy: [{ source: 'asc' }, { identifier: 'asc' }],
    select: { officialId: true, source: true, identifier: true, brought: true, facts: true, endedAt: true },
  });
  const records = new Map<string, SourceRecord[]>();
  const hash = createHash('sha256');
  for (const row of rows) {
    const record = sourceRecordFrom(row);
    records.set(row.officialId, [...(records.get(row.officialId) ?? []), record]);
    hash.update(`${row.officialId}\n${canonicalJson(record as unknown as Json)}\n`);
  }
  return {
    records: [...records].map(([officialId, sources]) => ({ officialId, sources })),
    digest: hash.digest('hex'),
  };
}

/** All that the sources hold of one official. */
export async function sourceRecordsOf(reading: Database | Transaction, officialId: string): Promise<SourceRecord[]> {
  const rows = await reading.officialSource.findMany({ where: { officialId } });
  return rows.map(sourceRecordFrom);
}

type SourceRow = { source: string; identifier: string; brought: string; facts: unknown; endedAt: Date | null };

const sourceRecordFrom = (row: SourceRow): SourceRecord => ({
  source: row.source as DirectorySource,
  externalId: row.identifier,
  brought: row.brought === 'details' ? 'details' : 'person',
  facts: factsFrom(row.facts),
  ended: row.endedAt !== null,
});

/** What a source says, as it is kept: judged when it was written. By-hand rows of an earlier form are judged again. */
export const factsFrom = (kept: unknown): SourceFacts =>
  sourceFactsSchema.safeParse(kept).data ?? sourceFactsSchema.parse({ fullName: (kept as SourceFacts).fullName });
