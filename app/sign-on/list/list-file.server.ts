import { BrokenFile } from '~/officials/list/broken-file';
import { linesOf } from '~/officials/list/csv-lines';
import { decodeList } from '~/officials/list/decode';
import { readTable, tableOf } from '~/officials/list/table-file';
import { fieldOfHeading, guessColumns, type ListColumn, type ListKind, listFields } from './list-columns';
import { UnreadableList } from './list-file.words';
import { listLimits } from './list-line';
import { readLoose } from './loose-line';
import { isLoose, withLoosePlaced } from './loose-rows';
import { isArchive, linesOfSpreadsheet } from './spreadsheet.server';

/** A list as it was brought: its cells, and what its columns are taken for. */
export type Brought = {
  /** The name of the file or letter that it came from; empty where it was pasted. */
  readonly source: string;
  readonly header: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly string[])[];
};

const mostBytes = 10_000_000;
const mostCells = 100;

/**
 * Reads an uploaded list, whatever its name says: a spreadsheet (.xlsx), a table as text in any encoding, or addresses.
 * @throws UnreadableList or BrokenFile
 */
export async function readListFile(name: string, bytes: Uint8Array, kind: ListKind = 'invitations'): Promise<Brought> {
  if (bytes.length > mostBytes) throw new UnreadableList('tooLarge');
  const source = name.normalize('NFC').replace(/\p{C}/gu, '').slice(0, 120) || 'list';
  if (!isArchive(bytes)) return { ...readText(bytes, kind), source };
  const lines = await linesOfSpreadsheet(bytes);
  const narrow = lines.every(({ cells }) => cells.filter((cell) => cell.trim()).length < 2);
  if (narrow) return { ...addressesOf(lines.map(({ cells }) => cells.find(Boolean) ?? '').join('\n')), source };
  return { ...bounded(tableOf(lines, knownIn(kind)), kind), source };
}

/** Reads what was pasted: a table of a spreadsheet, or addresses as a mail programme writes them. */
export const readPasted = (typed: string): Brought => readText(new TextEncoder().encode(typed));

const knownIn = (kind: ListKind) => (heading: string) => fieldOfHeading(heading, kind);

function readText(bytes: Uint8Array, kind: ListKind = 'invitations'): Brought {
  const { text } = decodeList(bytes);
  // What a form collected is a table with headings, in which an address may stand in any sentence.
  if (kind === 'collected') return bounded(readTable(bytes, undefined, knownIn(kind)), kind);
  if (!isTable(text)) return addressesOf(text);
  try {
    const separator = separatorOfHeadings(text);
    return bounded(
      separator
        ? tableOf(linesOf(text.replace(/\r\n?/gu, '\n'), separator, true), knownIn(kind))
        : readTable(bytes, undefined, knownIn(kind)),
      kind,
    );
  } catch (fault) {
    if (fault instanceof BrokenFile && fault.reason === 'noTable') return addressesOf(text);
    throw fault;
  }
}

/** Whether a text is a table and no list of addresses: it has a tab, or its first line has headings. */
export const isTable = (text: string): boolean => text.includes('\t') || separatorOfHeadings(text) !== undefined;

/** What stands between the headings of the first line, whatever the lines below it have; undefined where it has none. */
function separatorOfHeadings(text: string): string | undefined {
  const [first = ''] = text
    .replace(/^\ufeff/u, '')
    .trimStart()
    .split(/[\r\n]/);
  const known = (separator: string) => first.split(separator).filter((heading) => fieldOfHeading(heading)).length;
  const best = ['\t', ';', ',', '|'].reduce((most, each) => (known(each) > known(most) ? each : most));
  return known(best) > 1 && !first.includes('@') ? best : undefined;
}

/** Lines of any form, with addresses or without: as many columns as something is said in. */
function addressesOf(text: string): Brought {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
  const read = lines.filter((line) => /[^\s,;]/.test(line)).flatMap(readLoose);
  if (read.length === 0) throw new UnreadableList('noTable');
  if (read.length > listLimits.lines) throw new UnreadableList('tooMany');
  const columns = listFields.filter(
    (field) => field === 'organisation' || field === 'address' || read.some((line) => line[field]),
  );
  const rows = read.map((line) => columns.map((field) => line[field] ?? ''));
  return { source: '', header: columns.map(() => ''), columns, rows };
}

type Table = ReturnType<typeof tableOf>;

function bounded({ header, hasHeader, rows: lines }: Table, kind: ListKind): Brought {
  const rows = lines.map(({ cells }) => cells);
  if (rows.length === 0) throw new UnreadableList('noTable');
  if (rows.length > listLimits.lines) throw new UnreadableList('tooMany');
  if (header.length > mostCells || rows.some(({ length }) => length > mostCells)) throw new UnreadableList('wide');
  if (kind === 'collected') return { source: '', header, columns: guessColumns(header, hasHeader, rows, kind), rows };
  const columns = guessColumns(
    header,
    hasHeader,
    rows.filter((cells) => !isLoose(cells)),
  );
  return { source: '', ...withLoosePlaced({ header, columns, rows }) };
}
