import { hasLostLetters } from '../person/family-name';
import { honorificOf } from '../person/honorific';
import { mailAddressesIn } from '../person/mail-addresses';
import { BrokenFile, type ListWarning } from './broken-file';
import { linesOf } from './csv-lines';
import { decodeList } from './decode';
import { cleaned, type DirectoryList, type DirectoryRow, identifierIn, wholeList } from './directory-row';

const requiredColumns = ['mep_identifier', 'mep_honorific_prefix', 'mep_given_name', 'mep_family_name', 'mep_email'];
/**
 * Reads the members' CSV of the Parliament's Open Data Portal, in UTF-8 or Windows-1252. Of the columns only
 * identifier, title, names, addresses and the fact of a death are taken: gender, birth, pictures and citizenship
 * are not (citizenship is not the country of representation, and is wrong for Spain in the real file).
 *
 * @throws BrokenFile naming the missing columns, or the line of the row that cannot be read
 */
export function parseOpenData(bytes: Uint8Array): DirectoryList {
  const { text } = decodeList(bytes);
  const firstLine = text.slice(0, 10_000).split(/[\r\n]/u)[0] ?? '';
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.split(mark).length >= requiredColumns.length) ?? ',';
  const header = linesOf(firstLine, delimiter)[0]?.cells.map((cell) => cell.trim()) ?? [];
  const missing = requiredColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new BrokenFile('missingColumns', 1, { columns: missing.join(', '), count: missing.length });
  }
  const warnings: ListWarning[] = [];
  const rows = linesOf(text, delimiter)
    .slice(1)
    .map(({ line, cells }) => rowOf(line, (column) => cleaned(cells[header.indexOf(column)], line), warnings));
  return wholeList({ source: 'ep-open-data', rows, warnings });
}

function rowOf(line: number, read: (column: string) => string, warnings: ListWarning[]): DirectoryRow {
  const externalId = identifierIn(read('mep_identifier'), line);
  const givenName = read('mep_given_name');
  const familyName = read('mep_family_name');
  const fullName = `${givenName} ${familyName}`.trim();
  if (!familyName) throw new BrokenFile('noName', line, { identifier: externalId });
  if (hasLostLetters(fullName)) warnings.push({ reason: 'lostLetters', line, values: { value: fullName } });
  const { addresses, unreadable } = mailAddressesIn(read('mep_email'));
  for (const value of unreadable) warnings.push({ reason: 'unreadableAddress', line, values: { value } });
  const honorific = honorificOf(read('mep_honorific_prefix'));
  const deceased = read('mep_death_date') !== '';
  if (deceased) warnings.push({ reason: 'deceased', line, values: { value: fullName } });
  const facts = { fullName, familyName, addresses: deceased ? [] : addresses, ...(givenName && { givenName }) };
  return { externalId, line, facts: { ...facts, ...(honorific && { honorific }), ...(deceased && { deceased }) } };
}

/** Whether a text begins like the Portal’s CSV: its first line names columns of members. */
export const beginsLikeOpenData = (text: string): boolean =>
  /\bmep_(?:identifier|honorific_prefix|given_name|family_name|email)\b/u.test(text.split(/[\r\n]/u, 1)[0] ?? '');
