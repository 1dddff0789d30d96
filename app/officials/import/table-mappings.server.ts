import { createHash } from 'node:crypto';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { Refusal } from '~/platform/request/refusal';
import { type ByteEncoding, byteEncodings, encodingsOfBytes } from '../list/alphabets';
import { BrokenFile } from '../list/broken-file';
import { sentenceOfFile } from '../list/broken-file.words';
import { readDirectoryFile } from '../list/directory-file';
import type { DirectoryList } from '../list/directory-row';
import { sampleIn } from '../list/guess-encoding';
import { parseTable } from '../list/parse-table';
import type { TableFile } from '../list/table-file';
import {
  guessColumns,
  guessIdentifier,
  shapeOf,
  type TableMapping,
  tableMappingSchema,
  tableSource,
} from '../list/table-mapping';
import { importWords } from '../person/import.words';
import type { ImportDeed } from './import-deeds.server';
import { fileOf } from './imports.server';

const say = importWords.sentence;
const digestOfShape = (header: readonly string[]): string => createHash('sha256').update(shapeOf(header)).digest('hex');

/** A table that was brought, and how it would be read: as a person said of this shape before, or as its header tells. */
export type TableBrought = { readonly table: TableFile; readonly mapping: TableMapping; readonly remembered: boolean };

/**
 * The table of an import that nobody decided on yet; null where it is no table, or over.
 * @param chosen how its letters are written, as somebody says now; else as they said before, or as the letters tell
 */
export async function tableBrought(id: string, chosen?: ByteEncoding): Promise<TableBrought | null> {
  const brought = await database().directoryImport.findUnique({ where: { id }, omit: { before: true } });
  if (!brought || brought.appliedAt || brought.discardedAt) return null;
  const own = tableMappingSchema.safeParse(brought.mapping).data;
  const read = readDirectoryFile(await fileOf(brought), brought.uploadedAt, chosen ?? own?.encoding);
  if (!('table' in read)) return null;
  const { table } = read;
  const kept = await database().tableMapping.findUnique({ where: { shape: digestOfShape(table.header) } });
  const known = own ?? tableMappingSchema.safeParse(kept?.mapping).data;
  return { table, mapping: known ?? guessed(table, brought.fileName), remembered: known !== undefined };
}

/** Words of the file that an import brought, in each encoding that it may be in. */
export async function samplesOf(id: string) {
  const bytes = await fileOf(
    await database().directoryImport.findUniqueOrThrow({ where: { id }, omit: { before: true } }),
  );
  return encodingsOfBytes.map((encoding) => ({
    encoding,
    writing: byteEncodings[encoding],
    sample: sampleIn(bytes, encoding),
  }));
}

const guessed = (table: TableFile, fileName: string): TableMapping => ({
  name: fileName.replace(/\.[a-z]+$/iu, '').slice(0, 60) || 'list',
  columns: guessColumns(table.header),
  identifierIs: guessIdentifier(table.header, table.rows),
  institution: '',
  salutationLanguage: 'en',
  rows: 'persons',
});

/**
 * Keeps how a table is read, for this import and for the next table of the same shape.
 * @throws Refusal where nothing names anybody in it, a row cannot be read so or names no institution, or the import is over
 */
export async function saveMapping(staff: ImportDeed, mapping: TableMapping): Promise<void> {
  const { importId: id } = staff;
  const found = await tableBrought(id, mapping.encoding);
  if (!found) throw new Refusal(say('over'));
  requireInstitution(readBy(found.table, mapping), mapping);
  const shape = digestOfShape(found.table.header);
  const { encoding: _ofThisFile, ...lasting } = mapping;
  await transaction(async (tx) => {
    const { count } = await tx.directoryImport.updateMany({
      where: { id, appliedAt: null, discardedAt: null },
      data: { mapping, source: tableSource(mapping.name) },
    });
    if (count === 0) throw new Refusal(say('over'));
    await tx.tableMapping.upsert({
      where: { shape },
      create: { shape, mapping: lasting, savedAt: staff.at },
      update: { mapping: lasting, savedAt: staff.at },
    });
  });
}

function readBy(table: TableFile, mapping: TableMapping): DirectoryList {
  try {
    return parseTable(table, mapping);
  } catch (fault) {
    if (!(fault instanceof BrokenFile)) throw fault;
    throw new Refusal(fault.reason === 'noMembers' ? say('namesNobody') : sentenceOfFile(fault));
  }
}

/** Whoever has no number of the European Parliament is not taken for one of its members: they would be greeted so, and shown so. */
function requireInstitution({ rows }: DirectoryList, { identifierIs }: TableMapping): void {
  const silent = identifierIs === 'ep-mep' ? undefined : rows.find(({ facts }) => !facts.institution);
  if (silent) throw new Refusal(say('institutionMissing', { line: silent.line ?? 1 }), 'institution');
}
