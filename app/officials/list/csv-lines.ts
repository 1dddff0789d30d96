import { CsvError, parse } from 'csv-parse/sync';
import { BrokenFile } from './broken-file';

/** One record of a CSV, with the line on which it begins, counted from 1. */
export type Line = { readonly line: number; readonly cells: readonly string[] };

export const mostRows = 20_000;

/**
 * The records of a CSV (RFC 4180), with any separator, and quotation marks around cells that hold it or line breaks.
 * @param relaxed takes rows with more or fewer cells, and marks that stand alone: for tables kept by hand
 * @throws BrokenFile with the line where a record cannot be read, or where there are too many
 */
export function linesOf(text: string, delimiter: string, relaxed = false, most = mostRows): Line[] {
  const lines: Line[] = [];
  let ended = 0;
  try {
    parse(text, {
      delimiter,
      skip_empty_lines: true,
      relax_column_count: relaxed,
      relax_quotes: relaxed,
      max_record_size: 100_000,
      to: most + 2,
      on_record(cells: string[], context) {
        // The parser gives the line on which a record ends; a cell may hold line breaks.
        ended = context.lines;
        lines.push({ cells, line: ended - lineBreaksIn(cells) });
        return null;
      },
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new BrokenFile('notCsv', ended + 1, { detail: plainDetail(fault.code) });
  }
  if (most === mostRows && lines.length > mostRows + 1) throw new BrokenFile('tooMany');
  return lines;
}

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => (/[\r\n]/u.test(cell) ? count + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0) : count), 0);

function plainDetail(code: string): string {
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return 'it has more or fewer cells than the first row.';
  if (code === 'CSV_MAX_RECORD_SIZE') return 'it is longer than 100,000 characters.';
  return 'its quotation marks do not match.';
}
