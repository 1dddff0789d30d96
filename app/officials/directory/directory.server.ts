import { createHash } from 'node:crypto';
import type { Database, Transaction } from '~/platform/database/database.server';
import { type DirectorySource, type SourceFacts, sourceFactsSchema } from '../person/official';
import type { DirectoryRecord, SourceRecord } from '../person/official-view';

/** The directory as imports see it, and the digest that tells whether it moved. */
export type DirectoryState = { readonly records: readonly DirectoryRecord[]; readonly digest: string };

type KeptRow = {
  officialId: string;
  source: string;
  identifier: string;
  brought: string;
  facts: string;
  ended: boolean;
};

/**
 * Every official of the installation with all that the sources hold of them, the ended ones too; leads’ own are not in
 * it. One query.
 */
export async function directoryState(reading: Database | Transaction): Promise<DirectoryState> {
  // PostgreSQL writes the same facts as the same text, whatever the order of their fields: the text is what is digested.
  const rows = await reading.$queryRaw<KeptRow[]>`
    SELECT s.official_id AS "officialId", s.source, s.identifier, s.brought, s.facts::text AS facts,
           s.ended_at IS NOT NULL AS ended
    FROM official_source s JOIN official o ON o.id = s.official_id AND o.lead_id IS NULL
    ORDER BY s.source, s.identifier`;
  const records = new Map<string, SourceRecord[]>();
  const hash = createHash('sha256');
  for (const { officialId, source, identifier, brought, facts, ended } of rows) {
    hash.update(`${officialId}\n${JSON.stringify([source, identifier, brought, ended])}\n${facts}\n`);
    const record = sourceRecordFrom({ source, identifier, brought, facts: JSON.parse(facts), ended });
    const others = records.get(officialId);
    if (others) others.push(record);
    else records.set(officialId, [record]);
  }
  return {
    records: [...records].map(([officialId, sources]) => ({ officialId, sources })),
    digest: hash.digest('hex'),
  };
}

/** All that the sources hold of one official. */
export async function sourceRecordsOf(reading: Database | Transaction, officialId: string): Promise<SourceRecord[]> {
  const rows = await reading.officialSource.findMany({ where: { officialId } });
  return rows.map((row) => sourceRecordFrom({ ...row, ended: row.endedAt !== null }));
}

type SourceRow = { source: string; identifier: string; brought: string; facts: unknown; ended: boolean };

const sourceRecordFrom = (row: SourceRow): SourceRecord => ({
  source: row.source as DirectorySource,
  externalId: row.identifier,
  brought: row.brought === 'details' ? 'details' : 'person',
  facts: row.source === 'by-hand' ? factsFrom(row.facts) : (row.facts as SourceFacts),
  ended: row.ended,
});

/** What a source says, as it is kept: judged when it was written. By-hand rows of an earlier form are judged again. */
const factsFrom = (kept: unknown): SourceFacts =>
  sourceFactsSchema.safeParse(kept).data ?? sourceFactsSchema.parse({ fullName: (kept as SourceFacts).fullName });
