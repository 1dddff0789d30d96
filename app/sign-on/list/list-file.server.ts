import { BrokenFile } from '~/officials/list/broken-file';
import { decodeList } from '~/officials/list/decode';
import { readTable, tableOf } from '~/officials/list/table-file';
import { readEntries } from '../invitation/invitation-list';
import { fieldOfHeading, guessColumns, type ListColumn, type ListKind } from './list-columns';
import { UnreadableList } from './list-file.words';
import { listLimits } from './list-line';
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
  if (!isTable(text)) return addressesOf(text);
  try {
    return bounded(readTable(bytes, undefined, knownIn(kind)), kind);
  } catch (fault) {
    if (fault instanceof BrokenFile && fault.reason === 'noTable') return addressesOf(text);
    throw fault;
  }
}

/** Whether a text is a table and no list of addresses: it has a tab, or its first line has headings. */
export function isTable(text: string): boolean {
  const [first = ''] = text.trimStart().split(/[\r\n]/);
  return text.includes('\t') || first.split(/[;,|]/).filter((heading) => fieldOfHeading(heading)).length > 1;
}

/** Addresses with or without names; a line of words alone is a name whose address is missing. */
function addressesOf(text: string): Brought {
  const rows = readEntries(text).flatMap(({ entries, words }) => {
    if (entries) return entries.map(({ name, address }) => [name ?? '', address]);
    return [words.includes('@') ? ['', words] : [words.replace(/[,;]+$/, ''), '']];
  });
  if (rows.length === 0) throw new UnreadableList('noTable');
  if (rows.length > listLimits.lines) throw new UnreadableList('tooMany');
  return { source: '', header: ['', ''], columns: ['organisation', 'address'], rows };
}

type Table = ReturnType<typeof tableOf>;

function bounded({ header, hasHeader, rows: lines }: Table, kind: ListKind): Brought {
  const rows = lines.map(({ cells }) => cells);
  if (rows.length === 0) throw new UnreadableList('noTable');
  if (rows.length > listLimits.lines) throw new UnreadableList('tooMany');
  if (header.length > mostCells || rows.some(({ length }) => length > mostCells)) throw new UnreadableList('wide');
  return { source: '', header, columns: guessColumns(header, hasHeader, rows, kind), rows };
}
