import type { Transaction } from '~/platform/database/database.server';
import type { Official } from './official';
import { type DirectoryRecord, officialShown, type SourceRecord } from './official-shown';

/** What an import writes, as rows: each kind in one query, however many there are. */
export type Writing = {
  readonly at: Date;
  readonly importId: string;
  /** Officials who are new, with the id they get. */
  readonly added: readonly string[];
  readonly sources: readonly { readonly officialId: string; readonly record: SourceRecord }[];
  /** Officials of whom something changed, with all their sources as they stand from now on. */
  readonly touched: readonly DirectoryRecord[];
};

/** Writes what a list says, and recomputes what the directory shows of everyone touched. */
export async function writeDirectory(transaction: Transaction, writing: Writing): Promise<void> {
  const shown = writing.touched.map(({ officialId, sources }) => ({
    officialId,
    sources,
    official: officialShown(sources),
  }));
  await writeOfficials(transaction, writing, shown);
  await writeSources(transaction, writing);
  await writeMailboxes(transaction, writing, shown);
}

type Shown = { officialId: string; sources: readonly SourceRecord[]; official: Official };

async function writeOfficials(transaction: Transaction, { at, added }: Writing, shown: readonly Shown[]) {
  const fresh = new Set(added);
  const rows = shown.map(({ officialId, official }) => ({
    id: officialId,
    full_name: official.fullName,
    given_name: official.givenName ?? null,
    family_name: official.familyName ?? null,
    honorific: official.honorific ?? null,
    country: official.country ?? null,
    group: official.group ?? null,
    group_label: official.groupLabel ?? null,
    party: official.party ?? null,
    in_office: official.inOffice,
  }));
  const of = (wanted: boolean) => JSON.stringify(rows.filter(({ id }) => fresh.has(id) === wanted));
  await transaction.$executeRaw`
    INSERT INTO official (id, full_name, given_name, family_name, honorific, country, "group", group_label, party, added_at, ended_at)
    SELECT id, full_name, given_name, family_name, honorific, country, "group", group_label, party, ${at},
           CASE WHEN in_office THEN NULL ELSE ${at}::timestamptz END
    FROM jsonb_to_recordset(${of(true)}::jsonb) AS row(id uuid, full_name text, given_name text, family_name text,
      honorific text, country char(2), "group" text, group_label text, party text, in_office boolean)`;
  await transaction.$executeRaw`
    UPDATE official SET full_name = row.full_name, given_name = row.given_name, family_name = row.family_name,
      honorific = row.honorific, country = row.country, "group" = row."group", group_label = row.group_label,
      party = row.party,
      ended_at = CASE WHEN row.in_office THEN NULL ELSE coalesce(official.ended_at, ${at}::timestamptz) END
    FROM jsonb_to_recordset(${of(false)}::jsonb) AS row(id uuid, full_name text, given_name text, family_name text,
      honorific text, country char(2), "group" text, group_label text, party text, in_office boolean)
    WHERE official.id = row.id`;
}

async function writeSources(transaction: Transaction, { at, importId, sources }: Writing) {
  const rows = sources.map(({ officialId, record }) => ({
    official_id: officialId,
    source: record.source,
    identifier: record.externalId,
    brought: record.brought,
    facts: record.facts,
    ended: record.ended,
  }));
  await transaction.$executeRaw`
    INSERT INTO official_source (id, official_id, source, identifier, brought, facts, as_of, import_id, ended_at)
    SELECT gen_random_uuid(), official_id, source, identifier, brought, facts, ${at}, ${importId}::uuid,
           CASE WHEN ended THEN ${at}::timestamptz END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(official_id uuid, source text, identifier text, brought text, facts jsonb, ended boolean)
    ON CONFLICT (source, identifier) DO UPDATE SET brought = excluded.brought, facts = excluded.facts,
      as_of = excluded.as_of, import_id = excluded.import_id, ended_at = excluded.ended_at`;
}

/** An address that bounced for good stays marked, whatever a list says again. */
async function writeMailboxes(transaction: Transaction, { at }: Writing, shown: readonly Shown[]) {
  const rows = shown.flatMap(({ officialId, sources, official }) =>
    official.addresses.map(({ address, kind }, position) => ({
      official_id: officialId,
      address,
      kind,
      position,
      source: sources.find(({ ended, facts }) => !ended && facts.addresses?.includes(address))!.source,
    })),
  );
  const listed = JSON.stringify(rows);
  const ids = shown.map(({ officialId }) => officialId);
  await transaction.$executeRaw`
    UPDATE official_mailbox SET ended_at = ${at}
    WHERE official_id = ANY(${ids}::uuid[]) AND source <> 'by-hand' AND ended_at IS NULL
      AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(${listed}::jsonb) AS row(official_id uuid, address text, source text)
        WHERE row.official_id = official_mailbox.official_id AND row.address = official_mailbox.address
          AND row.source = official_mailbox.source)`;
  await transaction.$executeRaw`
    INSERT INTO official_mailbox (id, official_id, address, kind, source, position, added_at)
    SELECT gen_random_uuid(), official_id, address, kind, source, position, ${at}
    FROM jsonb_to_recordset(${listed}::jsonb)
      AS row(official_id uuid, address text, kind text, source text, position integer)
    ON CONFLICT (official_id, address, source) DO UPDATE SET kind = excluded.kind, position = excluded.position,
      ended_at = NULL`;
}
