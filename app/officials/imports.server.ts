import { randomUUID } from 'node:crypto';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/refusal';
import { storage } from '~/platform/storage.server';
import { installationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { compareDirectory, type DirectoryComparison } from './compare';
import { type DirectoryState, directoryState } from './directory.server';
import { readDirectoryFile } from './directory-file';
import type { DirectoryList } from './directory-row';
import { writeDirectory } from './directory-rows.server';
import { importWords } from './import.words';
import type { SourceRecord } from './official-shown';

const say = importWords('en');

/**
 * Keeps a list that was brought and begins its import. Nothing of the directory is written.
 * @throws BrokenFile where the file cannot be read
 */
export async function bringList(staff: StaffVisitor, file: { name: string; bytes: Uint8Array }): Promise<string> {
  const list = readDirectoryFile(file.bytes);
  const fileDigest = await storage().put(file.bytes, { type: 'application/octet-stream' });
  const { digest: against } = await directoryState(database());
  const { id } = await database().directoryImport.create({
    data: {
      source: list.source,
      fileName: file.name.replace(/\p{C}/gu, '').slice(0, 200) || list.source,
      fileDigest,
      uploadedAt: staff.at,
      uploadedById: staff.person.id,
      against,
    },
    select: { id: true },
  });
  return id;
}

/** The imports so far, newest first. */
export const importsSoFar = () => database().directoryImport.findMany({ orderBy: { uploadedAt: 'desc' }, take: 50 });

/** One import and what it would do to the directory as it is now; null where there is no such import. */
export async function importPreview(id: string) {
  const brought = await database().directoryImport.findUnique({ where: { id } });
  if (!brought) return null;
  const over = brought.appliedAt !== null || brought.discardedAt !== null;
  if (over) return { brought, list: null, comparison: null, against: null };
  const list = await listOf(brought.fileDigest);
  const { records, digest } = await directoryState(database());
  return { brought, list, comparison: compareDirectory(list, records), against: digest };
}

async function listOf(fileDigest: string): Promise<DirectoryList> {
  const bytes = await storage().read(fileDigest);
  if (!bytes) throw new Refusal(say('fileLost'));
  return readDirectoryFile(bytes);
}

/** What a person decided on a preview: which of the offered rows, and the digest of the directory it was made against. */
export type Application = {
  readonly against: string;
  readonly ticked: readonly string[];
  readonly confirmsManyGone: boolean;
};

/**
 * Applies a list: read and compared again, in one transaction, one import at a time.
 * @throws Refusal where the directory moved since the preview, or much would end unconfirmed, or it was applied before
 */
export async function applyImport(staff: StaffVisitor, id: string, application: Application): Promise<void> {
  const { fileDigest } = await database().directoryImport.findUniqueOrThrow({ where: { id } });
  const list = await listOf(fileDigest);
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('directory of officials'))`;
    await stillWaiting(tx, id);
    const state = await directoryState(tx);
    if (state.digest !== application.against) throw new Refusal(say('moved'));
    const comparison = compareDirectory(list, state.records);
    if (comparison.manyGone && !application.confirmsManyGone) throw new Refusal(say('manyGone'));
    const counts = await write(tx, staff.at, id, list, state, comparison, new Set(application.ticked));
    await tx.directoryImport.update({
      where: { id },
      data: { appliedAt: staff.at, against: state.digest, outcome: counts },
    });
    await record(tx, installationTrail, {
      kind: 'directory-imported',
      at: staff.at,
      actorId: staff.person.id,
      plain: { importId: id, source: list.source, ...counts },
    });
  });
}

/** Sets a preview aside; the directory stays as it is. */
export async function discardImport(staff: StaffVisitor, id: string): Promise<void> {
  const { count } = await database().directoryImport.updateMany({
    where: { id, appliedAt: null, discardedAt: null },
    data: { discardedAt: staff.at },
  });
  if (count === 0) throw new Refusal(say('over'));
}

async function stillWaiting(tx: Transaction, id: string): Promise<void> {
  const waiting = await tx.directoryImport.count({ where: { id, appliedAt: null, discardedAt: null } });
  if (waiting === 0) throw new Refusal(say('over'));
}

async function write(
  tx: Transaction,
  at: Date,
  importId: string,
  list: DirectoryList,
  { records }: DirectoryState,
  comparison: DirectoryComparison,
  ticked: ReadonlySet<string>,
) {
  const accepted = comparison.offered.filter(({ row }) => ticked.has(row.externalId));
  const added = [...comparison.new, ...accepted.filter(({ officialId }) => !officialId)].map((person) => ({
    officialId: randomUUID() as string,
    record: person.record,
  }));
  const joined = accepted.flatMap(({ officialId, record }) => (officialId ? [{ officialId, record }] : []));
  const said = [...comparison.changed, ...comparison.noted, ...joined];
  const known = new Map(records.map(({ officialId, sources }) => [officialId, sources]));
  const gone = comparison.gone.map(({ officialId }) => ({
    officialId,
    record: { ...known.get(officialId)!.find(({ source }) => source === list.source)!, ended: true },
  }));
  const sources = [...added, ...said, ...gone].map(({ officialId, record }) => ({ officialId, record }));
  await writeDirectory(tx, {
    at,
    importId,
    added: added.map(({ officialId }) => officialId),
    sources,
    touched: sources.map(({ officialId, record }) => ({
      officialId,
      sources: joinedSources(known.get(officialId) ?? [], record),
    })),
  });
  return { fresh: added.length, changed: comparison.changed.length + joined.length, gone: gone.length };
}

const joinedSources = (earlier: readonly SourceRecord[], record: SourceRecord): SourceRecord[] => [
  ...earlier.filter(({ source }) => source !== record.source),
  record,
];
