import { hasLostLetters } from '../person/family-name';
import { nameKey } from '../person/likeness';
import type { SourceFacts } from '../person/official';
import { BrokenFile, type ListWarning } from './broken-file';
import { cleaned, type DirectoryList, type DirectoryRow, identifierIn, wholeList } from './directory-row';
import { factsOfCells, type Read } from './table-cells';
import type { TableFile } from './table-file';
import { type TableField, type TableMapping, tableSource } from './table-mapping';
import type { Named } from './table-roles';

/**
 * Reads a table by what its columns were said to hold. Rows that name nobody, or stand in the table before, are left
 * out with a warning; what is said of a person in several addresses or committees may share a cell.
 * @throws BrokenFile where a number of the Parliament’s is none
 */
export function parseTable(table: TableFile, mapping: TableMapping): DirectoryList {
  const warnings: ListWarning[] = [];
  const source = tableSource(mapping.name);
  const seen = new Set<string>();
  const places = placesIn(mapping);
  const rows = table.rows.flatMap(({ line, cells }): DirectoryRow[] => {
    if (cells.slice(mapping.columns.length).some((cell) => cell.trim()))
      warnings.push({ reason: 'cellsLost', line, values: {} });
    const named: Named = (field) =>
      (places.get(field) ?? []).flatMap((place) =>
        place < cells.length ? [[table.header[place] ?? '', oneLine(cells[place]!, line)]] : [],
      );
    const read: Read = (field) => named(field).map(([, cell]) => cell);
    warnings.push(...lossesIn(table.header, mapping, cells, line));
    const facts = factsOfCells(read, named, mapping, line, warnings);
    if (!facts) {
      warnings.push({ reason: 'nobody', line, values: {} });
      return [];
    }
    const externalId = identityOf(read, facts, mapping, source, line);
    if (seen.has(externalId)) {
      warnings.push({ reason: 'oneRowTwice', line, values: { value: facts.fullName } });
      return [];
    }
    seen.add(externalId);
    return [{ externalId, line, facts }];
  });
  if (rows.length === 0) throw new BrokenFile('noMembers');
  return wholeList({ source, rows, warnings });
}

const nameFields: readonly string[] = ['fullName', 'givenName', 'familyName'] satisfies TableField[];
// A question mark at the end is a doubt of whoever keeps the list, but for names; one in the address of a page is none.
const lostWithin = /(?<![:/=&]\S*)(?:\p{L}\?\p{L}|(?:^|\s)\?\p{L})|[\uFFFD\u0080-\u009F]/u;

/** Cells in which letters were lost, in any column: before the file was written, or by a wrong encoding. */
const lossesIn = (header: readonly string[], { columns }: TableMapping, cells: readonly string[], line: number) =>
  cells.flatMap((cell, place): ListWarning[] => {
    const isLost = nameFields.includes(columns[place] ?? '') ? hasLostLetters(cell) : lostWithin.test(cell);
    const values = { value: cell.trim().slice(0, 80), column: header[place] ?? '' };
    return isLost || /[\u0080-\u009F]/u.test(cell) ? [{ reason: 'lostInColumn', line, values }] : [];
  });

/** Which cells of a row hold a thing; several columns may hold addresses. */
function placesIn({ columns }: TableMapping): ReadonlyMap<TableField, readonly number[]> {
  const places = new Map<TableField, number[]>();
  for (const [place, field] of columns.entries())
    if (field !== 'none') places.set(field, [...(places.get(field) ?? []), place]);
  return places;
}

/** Line breaks part what stands in a cell. */
const oneLine = (cell: string, line: number): string =>
  cleaned(cell.includes('\n') ? cell.replace(/\s*\n\s*/gu, '; ') : cell, line);

/** By what a row is known again: its number where it has one, else its first address, else its name. */
function identityOf(
  read: Read,
  facts: SourceFacts,
  { identifierIs }: TableMapping,
  source: string,
  line: number,
): string {
  const [number] = read('identifier');
  if (number && identifierIs !== 'own') return `${identifierIs}:${identifierIn(number, line)}`;
  if (number) return `${source.slice('table:'.length)}:${number}`;
  const own = source.slice('table:'.length);
  return facts.addresses?.[0] ? `${own}:${facts.addresses[0]}` : `${own}:${nameKey(facts.fullName)}`;
}
