import { Prisma } from '@generated/prisma/client';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { storage } from '~/platform/installation/storage.server';
import { isSame } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { recordOfInstallation } from '~/trail/installation-events.server';
import { type DirectoryState, directoryState } from '../directory/directory.server';
import { listIn, readDirectoryFile } from '../list/directory-file';
import type { DirectoryList } from '../list/directory-row';
import { tableMappingSchema } from '../list/table-mapping';
import type { DirectorySource } from '../person/directory-source';
import { importWords } from '../person/import.words';
import {
  alikeRows,
  apart,
  compareDirectory,
  type DirectoryComparison,
  endsMany,
  leftOut,
  unknownRows,
} from './compare';
import type { ImportDeed } from './import-deeds.server';
import { writeImport } from './import-writing.server';
import { replaceableLists } from './replaceable';

const say = importWords.sentence;

/**
 * Keeps a list that was brought and begins its import. Nothing of the directory is written. Of a table it has to be said
 * first what its columns hold.
 * @param file.asOf the day as of which the list tells; the day it is brought where it is not given
 * @throws BrokenFile where the file cannot be read
 */
export async function bringList(
  staff: StaffVisitor,
  file: { name: string; bytes: Uint8Array; asOf?: Date | undefined },
): Promise<string> {
  const read = readDirectoryFile(file.bytes, staff.at);
  const source = 'list' in read ? read.list.source : 'table';
  const fileDigest = await storage().put(file.bytes, { type: 'application/octet-stream' });
  const { id } = await database().directoryImport.create({
    data: {
      source,
      fileName: file.name.replace(/\p{C}/gu, '').slice(0, 200) || source,
      fileDigest,
      uploadedAt: staff.at,
      uploadedById: staff.person.id,
      asOf: file.asOf && file.asOf < staff.at ? file.asOf : staff.at,
    },
    select: { id: true },
  });
  return id;
}

/** The imports so far, newest first. */
export const importsSoFar = () =>
  database().directoryImport.findMany({
    orderBy: { uploadedAt: 'desc' },
    take: 50,
    omit: { before: true },
  });

/**
 * One import and what it would do to the directory as it is now; null where there is no such import. Without a list where
 * it was decided on, and where nobody has yet said what the columns of a table hold.
 * @param replaces the source of an earlier list that this one would replace; passed over where it covers another body
 */
export async function importPreview(id: string, replaces?: string) {
  const brought = await database().directoryImport.findUnique({ where: { id }, omit: { before: true } });
  if (!brought) return null;
  const over = brought.appliedAt !== null || brought.discardedAt !== null;
  const list = over ? null : await listOf(brought);
  if (!list) return { brought, over, list: null, comparison: null, against: null, replaceable: [], replaces: null };
  const { records, digest } = await directoryState(database());
  const replaceable = replaceableLists(list, records);
  const replaced = replaceable.find(({ source }) => source === replaces)?.source;
  const comparison = compareDirectory(list, records, replaced);
  return { brought, over, list, comparison, against: digest, replaceable, replaces: replaced ?? null };
}

type Brought = { fileDigest: string; mapping: unknown; uploadedAt: Date };

/** The bytes of the file that was brought. @throws Refusal where they are no longer kept */
export async function fileOf({ fileDigest }: Pick<Brought, 'fileDigest'>): Promise<Uint8Array> {
  const bytes = await storage().read(fileDigest);
  if (!bytes) throw new Refusal(say('fileLost'));
  return bytes;
}

async function listOf(brought: Brought): Promise<DirectoryList | null> {
  const mapping = tableMappingSchema.safeParse(brought.mapping).data ?? null;
  return listIn(await fileOf(brought), brought.uploadedAt, mapping);
}

/** What a person decided on a preview: which of the offered rows, and the digest of the directory it was made against. */
export type Application = {
  readonly against: string;
  readonly ticked: readonly string[];
  readonly confirmsManyGone: boolean;
  /** Joins every row whose name and address are those of somebody known, but for those marked otherwise. */
  readonly joinsAlike?: boolean;
  /** Adds everybody whom the directory does not know, but for those marked otherwise. */
  readonly takesUnknown?: boolean;
  /** The source of the list that this one replaces. */
  readonly replaces?: string | undefined;
};

/** Milliseconds: a list of 20,000 rows on a machine that is busy with much else takes longer than a deed may. */
export const patience = { timeout: 120_000 };

/**
 * Applies a list: read and compared again, in one transaction, one import at a time.
 * @throws Refusal where the directory moved since the preview, or much would end unconfirmed, or it was applied before
 */
export async function applyImport(staff: ImportDeed, application: Application): Promise<void> {
  const { importId: id } = staff;
  const brought = await database().directoryImport.findUniqueOrThrow({ where: { id }, omit: { before: true } });
  const list = await listOf(brought);
  if (!list) throw new Refusal(say('unmapped'));
  await transaction(async (tx) => {
    await lockDirectory(tx);
    await stillWaiting(tx, id);
    const state = await directoryState(tx);
    if (state.digest !== application.against) throw new Refusal(say('moved'));
    const replaced = replacedBy(list, state, application.replaces);
    const comparison = compareDirectory(list, state.records, replaced);
    const ticked = tickedRows(comparison, application);
    const taken = new Set(ticked);
    const joined = comparison.offered.filter(({ row }) => taken.has(row.externalId));
    const isMany = endsMany(
      comparison,
      joined.map(({ officialId }) => officialId),
    );
    if (isMany && !application.confirmsManyGone) throw new Refusal(say('manyGone'));
    const asOf = brought.asOf ?? staff.at;
    const counts = await writeImport(tx, { at: staff.at, asOf, importId: id, list, state, comparison }, ticked);
    await tx.directoryImport.update({
      where: { id },
      data: { appliedAt: staff.at, against: state.digest, outcome: counts },
      select: { id: true },
    });
    await recordOfInstallation(tx, {
      kind: 'directory-imported',
      at: staff.at,
      actorId: staff.person.id,
      plain: { importId: id, source: list.source, ...counts, ...(replaced && { replaced }) },
    });
  }, patience);
}

function replacedBy(
  list: DirectoryList,
  state: DirectoryState,
  asked: string | undefined,
): DirectorySource | undefined {
  if (!asked) return undefined;
  const found = replaceableLists(list, state.records).find(({ source }) => source === asked);
  if (!found) throw new Refusal(say('notReplaceable'));
  return found.source;
}

/** Every row that is taken: by a choice of its own, or by one for all of its kind. */
function tickedRows(comparison: DirectoryComparison, application: Application): readonly string[] {
  const { ticked, joinsAlike, takesUnknown } = application;
  const said = new Set(ticked);
  const together = [...(joinsAlike ? alikeRows(comparison) : []), ...(takesUnknown ? unknownRows(comparison) : [])]
    .map(({ row }) => row.externalId)
    .filter((id) => !said.has(apart(id)) && !said.has(leftOut(id)));
  return [...new Set([...ticked, ...together])];
}

/** Sets a preview aside; the directory stays as it is. */
export async function discardImport(staff: ImportDeed): Promise<void> {
  const { count } = await database().directoryImport.updateMany({
    where: { id: staff.importId, appliedAt: null, discardedAt: null },
    data: { discardedAt: staff.at },
  });
  if (count === 0) throw new Refusal(say('over'));
}

/** Whether an import was refused because much would end, which a person may confirm. */
export const mayBeConfirmed = (refusal: Refusal): boolean => isSame(refusal.sentence, say('manyGone'));

async function stillWaiting(tx: Transaction, id: string): Promise<void> {
  const waiting = await tx.directoryImport.count({ where: { id, appliedAt: null, discardedAt: null } });
  if (waiting === 0) throw new Refusal(say('over'));
}

/** One import, or one deed by hand, at a time. */
export const lockDirectory = (tx: Transaction) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('directory of officials'))`);
