import type { Transaction } from '~/platform/database/database.server';
import type { Official } from '../person/official';
import { type DirectoryRecord, officialView, type SourceRecord } from '../person/official-view';
import { writeMailboxes, writeRoles } from './directory-details.server';

/** What an import, or a person by hand, writes, as rows: each kind in one query, however many there are. */
export type Writing = {
  readonly at: Date;
  /** The day as of which it is so. */
  readonly asOf: Date;
  /** Null for what was written by hand. */
  readonly importId: string | null;
  /** Officials who are new, with the id they get. */
  readonly added: readonly string[];
  readonly sources: readonly { readonly officialId: string; readonly record: SourceRecord }[];
  /** Officials of whom something changed, with all their sources as they stand from now on. */
  readonly touched: readonly DirectoryRecord[];
};

/** One official with all sources and what they show together. */
export type ShownRecord = DirectoryRecord & { readonly official: Official };

/** Writes what a source says, and recomputes what the directory shows of everyone touched. */
export async function writeDirectory(transaction: Transaction, writing: Writing): Promise<void> {
  const shown = writing.touched.map(({ officialId, sources }) => ({
    officialId,
    sources,
    official: officialView(sources),
  }));
  await writeOfficials(transaction, writing, shown);
  await writeSources(transaction, writing);
  await writeMailboxes(transaction, writing.at, shown);
  await writeRoles(transaction, writing.at, shown);
}

async function writeOfficials(transaction: Transaction, { at, added }: Writing, shown: readonly ShownRecord[]) {
  const fresh = new Set(added);
  const rows = shown.map(({ officialId, official }) => ({
    id: officialId,
    kind: official.kind,
    full_name: official.fullName,
    given_name: official.givenName ?? null,
    family_name: official.familyName ?? null,
    honorific: official.honorific ?? null,
    position: official.position ?? null,
    country: official.country ?? null,
    constituency: official.constituency ?? null,
    group: official.group ?? null,
    group_label: official.groupLabel ?? null,
    party: official.party ?? null,
    institution: official.institution,
    languages: official.languages,
    form_of_address: official.formOfAddress ?? null,
    salutations: official.salutations ?? null,
    in_office: official.inOffice,
  }));
  const of = (wanted: boolean) => JSON.stringify(rows.filter(({ id }) => fresh.has(id) === wanted));
  await transaction.$executeRaw`
    INSERT INTO official (id, kind, full_name, given_name, family_name, honorific, position, country, constituency, "group",
      group_label, party, institution, languages, form_of_address, salutations, added_at, ended_at)
    SELECT id, kind, full_name, given_name, family_name, honorific, position, country, constituency, "group", group_label,
           party, institution, coalesce(languages, '{}'), form_of_address, nullif(salutations, 'null'), ${at},
           CASE WHEN in_office THEN NULL ELSE ${at}::timestamptz END
    FROM jsonb_to_recordset(${of(true)}::jsonb) AS row(id uuid, kind text, full_name text, given_name text,
      family_name text, honorific text, position text, country char(2), constituency text, "group" text, group_label text,
      party text, institution text, languages text[], form_of_address text, salutations jsonb, in_office boolean)`;
  await transaction.$executeRaw`
    UPDATE official SET kind = row.kind, full_name = row.full_name, given_name = row.given_name,
      family_name = row.family_name, honorific = row.honorific, position = row.position, country = row.country,
      constituency = row.constituency, "group" = row."group", group_label = row.group_label, party = row.party,
      institution = row.institution, languages = coalesce(row.languages, '{}'), form_of_address = row.form_of_address,
      salutations = nullif(row.salutations, 'null'),
      ended_at = CASE WHEN row.in_office THEN NULL ELSE coalesce(official.ended_at, ${at}::timestamptz) END
    FROM jsonb_to_recordset(${of(false)}::jsonb) AS row(id uuid, kind text, full_name text, given_name text,
      family_name text, honorific text, position text, country char(2), constituency text, "group" text, group_label text,
      party text, institution text, languages text[], form_of_address text, salutations jsonb, in_office boolean)
    WHERE official.id = row.id`;
}

async function writeSources(transaction: Transaction, { at, asOf, importId, sources }: Writing) {
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
    SELECT gen_random_uuid(), official_id, source, identifier, brought, facts, ${asOf}, ${importId}::uuid,
           CASE WHEN ended THEN ${at}::timestamptz END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(official_id uuid, source text, identifier text, brought text, facts jsonb, ended boolean)
    ON CONFLICT (source, identifier) DO UPDATE SET brought = excluded.brought, facts = excluded.facts,
      as_of = CASE WHEN excluded.ended_at IS NULL THEN excluded.as_of ELSE official_source.as_of END,
      import_id = excluded.import_id, ended_at = excluded.ended_at`;
}

/** Dates officials by their newest living source: what a list has again is confirmed, though nothing changed. */
export async function dateOfficials(transaction: Transaction, officialIds: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE official SET as_of = newest.as_of
    FROM (SELECT official_id, max(as_of) AS as_of FROM official_source
          WHERE ended_at IS NULL AND official_id = ANY(${[...officialIds]}::uuid[]) GROUP BY official_id) newest
    WHERE official.id = newest.official_id AND official.as_of IS DISTINCT FROM newest.as_of`;
}
