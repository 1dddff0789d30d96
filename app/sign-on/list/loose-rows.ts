import { mailAddress } from '~/platform/address/mail-address';
import { type ListColumn, type ListField, listFields } from './list-columns';
import { type LooseLine, readLoose } from './loose-line';

type Rows = readonly (readonly string[])[];
type Table = { readonly header: readonly string[]; readonly columns: readonly ListColumn[]; readonly rows: Rows };

/** Whether a line of a table was typed in another form than the table’s: it has no cells. */
export const isLoose = (cells: readonly string[]): boolean =>
  cells.length === 1 ||
  (cells.filter((cell) => cell.trim()).length === 1 && cells.some((cell) => /\S@\S.*\s|\s.*\S@\S/u.test(cell)));

/**
 * A table whose lines of another form say in its columns what they mean: by the headings, where they have as many cells as
 * these, set apart by another sign; otherwise read for themselves. A column is added for what the table has none for.
 */
export function withLoosePlaced({ header, columns, rows }: Table): Table {
  const read = rows.map((cells) => {
    if (!isLoose(cells)) return cells;
    const words = cells.find((cell) => cell.trim()) ?? '';
    return cellsByHeadings(words, columns) ?? readLoose(words);
  });
  const said = read.flatMap((row) => (isRead(row) ? row : []));
  const added = listFields.filter((field) => !columns.includes(field) && said.some((line) => line[field]));
  const all = [...columns, ...added];
  return {
    header: [...header, ...added.map(() => '')],
    columns: all,
    rows: read.flatMap((row): Rows => (isRead(row) ? row.map((line) => placed(line, all)) : [row])),
  };
}

const isRead = (row: readonly string[] | LooseLine[]): row is LooseLine[] => typeof row[0] === 'object';

function cellsByHeadings(words: string, columns: readonly ListColumn[]): string[] | undefined {
  const address = columns.indexOf('address');
  return [';', ',', '|', '\t']
    .map((separator) => words.split(separator).map((cell) => cell.trim()))
    .find((cells) => cells.length === columns.length && mailAddress(cells[address] ?? '') !== null);
}

/** Each field in the first column that holds it. */
const placed = (line: LooseLine, columns: readonly ListColumn[]): string[] =>
  columns.map((column, place) => (columns.indexOf(column) === place ? (line[column as ListField] ?? '') : ''));
