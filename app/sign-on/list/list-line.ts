import { mailAddress } from '~/platform/address/mail-address';
import { type CollectedField, collectedFields, type ListColumn, type ListField, listFields } from './list-columns';

/** What a line says, as it came or as it was changed. */
export type LineFields = Readonly<Record<ListField, string>>;

/** The most lines of a list, addresses of a line, and characters of each field. */
export const listLimits = {
  lines: 10_000,
  addresses: 5,
  name: 160,
  country: 60,
  language: 40,
  address: 600,
  note: 500,
  message: 1000,
};

/** What a line says by what its columns hold; several columns of a person, an address or a note are put together. */
export function fieldsOf(cells: readonly string[], columns: readonly ListColumn[]): LineFields {
  const held = (field: ListField) =>
    columns.flatMap((column, place) => (column === field ? saidIn(cells[place] ?? '') || [] : []));
  const joined = { person: ' ', address: '; ', note: ' · ' } as const;
  const read = Object.fromEntries(
    listFields.map((field) => {
      const found = held(field);
      const words = field in joined ? found.join(joined[field as keyof typeof joined]) : (found[0] ?? '');
      return [field, words.slice(0, 1000)];
    }),
  ) as Record<ListField, string>;
  const withName = read.organisation ? read : { ...read, organisation: nameBeside(read.address) };
  return addressSplitOff(withName);
}

/** What a line of a sign-on that was collected elsewhere brings beside that; several columns of a statement are put together. */
export function collectedIn(
  cells: readonly string[],
  columns: readonly ListColumn[],
): Readonly<Record<CollectedField, string>> {
  const held = (field: CollectedField) =>
    columns.flatMap((column, place) => (column === field ? inOneLine(cells[place] ?? '', field) || [] : []));
  return Object.fromEntries(
    collectedFields.map((field) => [
      field,
      held(field)
        .join(field === 'statement' ? ' ' : '; ')
        .slice(0, 1000),
    ]),
  ) as Record<CollectedField, string>;
}

/** Words that are quoted are left as they are: a line break of theirs is a blank. */
const inOneLine = (cell: string, field: CollectedField): string => oneLine(cell, field === 'statement' ? ' ' : '; ');

/** Cells as one reads them: lines stand beside each other, invisible signs are blanks. */
const oneLine = (cell: string, between = '; '): string =>
  cell
    .normalize('NFC')
    .replace(/\s*\n\s*/gu, between)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();

/** What forms write where nobody was asked. */
const saidIn = (cell: string): string => (/^\s*anonym(ous|e|o)?\s*$/iu.test(cell) ? '' : oneLine(cell));

const separators = /[\s<>,;"()[\]|]+/u;

/** The addresses in a cell, each once, and what stands there with an @ and is none. */
export function addressesIn(cell: string): { readonly addresses: string[]; readonly unreadable: string[] } {
  const pieces = cell.split(separators).filter((piece) => piece.includes('@'));
  const read = pieces.map((piece) => ({ piece, address: mailAddress(piece.replace(/^mailto:/iu, '')) }));
  const unreadable = read.flatMap(({ piece, address }) => (address ? [] : piece));
  if (cell.trim() && pieces.length === 0) unreadable.push(cell.trim());
  return { addresses: [...new Set(read.flatMap(({ address }) => address ?? []))], unreadable };
}

/** The name that stands before an address in angle brackets, where nothing else names the line. */
const nameBeside = (cell: string): string => /^\s*"?([^"<>@]+?)"?\s*<[^<>]*@[^<>]*>\s*$/u.exec(cell)?.[1]?.trim() ?? '';

/** An address that stands in angle brackets behind the name of the organisation is one of its addresses. */
function addressSplitOff(read: LineFields): LineFields {
  const organisation = nameBeside(read.organisation);
  if (!organisation) return read;
  const known = addressesIn(read.address).addresses;
  const more = addressesIn(read.organisation).addresses.filter((address) => !known.includes(address));
  return { ...read, organisation, address: [read.address, ...more].filter(Boolean).join('; ') };
}
