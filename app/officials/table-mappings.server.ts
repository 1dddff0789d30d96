import { createHash } from 'node:crypto';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, transaction } from '~/platform/database/database.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/refusal';
import { BrokenFile } from './broken-file';
import { sayOfFile } from './broken-file.words';
import { readDirectoryFile } from './directory-file';
import { importWords } from './import.words';
import { fileOf } from './imports.server';
import { parseTable } from './parse-table';
import type { TableFile } from './table-file';
import { guessColumns, shapeOf, type TableMapping, tableMappingSchema, tableSource } from './table-mapping';

const say = importWords('en');
const digestOfShape = (header: readonly string[]): string => createHash('sha256').update(shapeOf(header)).digest('hex');

/** A table that was brought, and how it would be read: as a person said of this shape before, or as its header tells. */
export type TableBrought = { readonly table: TableFile; readonly mapping: TableMapping; readonly remembered: boolean };

/** The table of an import that nobody decided on yet; null where it is no table, or over. */
export async function tableBrought(id: string): Promise<TableBrought | null> {
  const brought = await database().directoryImport.findUnique({ where: { id }, omit: { before: true } });
  if (!brought || brought.appliedAt || brought.discardedAt) return null;
  const read = readDirectoryFile(await fileOf(brought), brought.uploadedAt);
  if (!('table' in read)) return null;
  const { table } = read;
  const kept = await database().tableMapping.findUnique({ where: { shape: digestOfShape(table.header) } });
  const known = tableMappingSchema.safeParse(brought.mapping ?? kept?.mapping).data;
  return { table, mapping: known ?? guessed(table, brought.fileName), remembered: known !== undefined };
}

const guessed = (table: TableFile, fileName: string): TableMapping => ({
  name: fileName.replace(/\.[a-z]+$/iu, '').slice(0, 60) || 'list',
  columns: guessColumns(table.header),
  identifierIs: 'own',
  institution: '',
  salutationLanguage: 'en',
  rows: 'persons',
});

/**
 * Keeps how a table is read, for this import and for the next table of the same shape.
 * @throws Refusal where nothing names anybody in it, a row cannot be read so, or the import is over
 */
export async function saveMapping(staff: StaffVisitor, id: string, mapping: TableMapping): Promise<void> {
  const found = await tableBrought(id);
  if (!found) throw new Refusal(say('over'));
  try {
    parseTable(found.table, mapping);
  } catch (fault) {
    if (!(fault instanceof BrokenFile)) throw fault;
    throw new Refusal(fault.reason === 'noMembers' ? say('namesNobody') : sayOfFile(fault, firstLanguage));
  }
  const shape = digestOfShape(found.table.header);
  await transaction(async (tx) => {
    const { count } = await tx.directoryImport.updateMany({
      where: { id, appliedAt: null, discardedAt: null },
      data: { mapping, source: tableSource(mapping.name) },
    });
    if (count === 0) throw new Refusal(say('over'));
    await tx.tableMapping.upsert({
      where: { shape },
      create: { shape, mapping, savedAt: staff.at },
      update: { mapping, savedAt: staff.at },
    });
  });
}
