import type { ByteEncoding } from './alphabets';
import { BrokenFile } from './broken-file';
import { decodeList } from './decode';
import type { DirectoryList } from './directory-row';
import { tableOfObjects } from './json-table';
import { isEpApi, parseEpApi } from './parse-ep-api';
import { parseFullList } from './parse-full-list';
import { beginsLikeOpenData, parseOpenData } from './parse-open-data';
import { parseTable } from './parse-table';
import { isUkMembers, parseUkMembers } from './parse-uk-members';
import { readTable, type TableFile } from './table-file';
import type { TableMapping } from './table-mapping';

/** A list whose form is known, read; or a table, of which a person has to say what its columns hold. */
export type FileRead = { readonly list: DirectoryList } | { readonly table: TableFile };

/**
 * Reads a list of officials, whichever of the known ones it is, told by its content and not by its name: the
 * Parliament’s XML, the CSV of its Open Data Portal, answers of its interface or of the UK Members API in JSON. Anything
 * else is taken as a table, as is any other JSON that holds objects in an array.
 * @param today the day on which it is read
 * @param chosen the encoding that a person chose for a table, where its bytes leave a choice
 * @throws BrokenFile naming the line where it has one
 */
export function readDirectoryFile(bytes: Uint8Array, today: Date, chosen?: ByteEncoding): FileRead {
  const start = beginningOf(bytes);
  if (/^<(!doctype\s+html|html)\b/iu.test(start)) throw new BrokenFile('webPage');
  if (start.startsWith('<')) return { list: parseFullList(bytes) };
  if (/^[[{]/u.test(start)) return readJson(bytes, today, chosen);
  if (beginsLikeOpenData(start)) return { list: parseOpenData(bytes) };
  return { table: readTable(bytes, chosen) };
}

/** A file as a list: a table is read by its mapping. */
export function listIn(bytes: Uint8Array, today: Date, mapping: TableMapping | null): DirectoryList | null {
  const read = readDirectoryFile(bytes, today, mapping?.encoding);
  if ('list' in read) return read.list;
  return mapping ? parseTable(read.table, mapping) : null;
}

function readJson(bytes: Uint8Array, today: Date, chosen: ByteEncoding | undefined): FileRead {
  const { text, encoding, isCertain } = decodeList(bytes, chosen);
  const parsed = jsonIn(text);
  if (isUkMembers(parsed)) return { list: parseUkMembers(parsed) };
  if (isEpApi(parsed)) return { list: parseEpApi(parsed, today) };
  return { table: tableOfObjects(parsed, text, { encoding, isCertain }) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : '';
    throw new BrokenFile('notJson', lineOfFault(text, detail), { near: nearFault(text, detail) });
  }
}

/** The few letters before the place of a fault, in quotation marks; `none` where the place is not known. */
function nearFault(text: string, detail: string): string {
  const place = Number(/at position (\d+)/u.exec(detail)?.[1] ?? Number.NaN);
  const shown = text
    .slice(Math.max(0, place - 20), place + 1)
    .replace(/\s+/gu, ' ')
    .trim();
  return shown ? `“${shown}”` : 'none';
}

/** V8 says the place of a fault, or that the text ended, or shows ten characters before it and what follows. */
function lineOfFault(text: string, detail: string): number | undefined {
  const lineAt = (place: number): number => text.slice(0, place).split('\n').length;
  const [, place] = /at position (\d+)/u.exec(detail) ?? [];
  if (place) return lineAt(Number(place));
  if (detail.includes('end of JSON')) return lineAt(text.trimEnd().length);
  const [, shown = ''] = /\.\.\."(.+)"(?:\.\.\.)? is not valid JSON$/su.exec(detail) ?? [];
  const found = shown ? text.indexOf(shown) : -1;
  return found >= 0 && text.lastIndexOf(shown) === found ? lineAt(found + 10) : undefined;
}

const beginningOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 2000))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
