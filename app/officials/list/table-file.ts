import type { ByteEncoding } from './alphabets';
import { BrokenFile } from './broken-file';
import { type Line, linesOf } from './csv-lines';
import { decodeList, type Encoding } from './decode';
import { guessOf } from './table-mapping';

/** A table as it was found in a file: nothing is known yet of what its columns hold. */
export type TableFile = {
  readonly encoding: Encoding;
  /** False where the encoding was guessed from letters, or chosen. */
  readonly isCertain: boolean;
  readonly separator: string;
  /** Names of the columns; `Column 1` and so on where the table has no header. */
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly rows: readonly Line[];
};

const separators = [';', ',', '\t', '|'];

/** Whether a heading says what its column holds. */
type Known = (heading: string) => unknown;

/**
 * Finds the table in a file kept by hand: its encoding, separator (by which most rows have the same number of cells), line
 * ends (also a bare CR), and header, which may stand below lines of title.
 * @param chosen the encoding that a person chose, where the bytes leave a choice
 * @param known which headings say something: those of officials’ lists unless told
 * @throws BrokenFile where no row has two cells, with the line where it is for quotation marks that do not match
 */
export function readTable(bytes: Uint8Array, chosen?: ByteEncoding, known: Known = guessOf): TableFile {
  const { text: read, encoding, isCertain } = decodeList(bytes, chosen);
  const text = read.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const separator = separatorOf(text);
  return { encoding, isCertain, separator, ...tableOf(linesOf(text, separator, true), known) };
}

/** The table in lines of cells, whatever they were read from. @throws BrokenFile where no row has two cells */
export function tableOf(read: readonly Line[], known: Known): Pick<TableFile, 'header' | 'hasHeader' | 'rows'> {
  const lines = read.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const at = headerAt(lines, known);
  const width = Math.max(...lines.slice(Math.max(0, at)).map(({ cells }) => cells.length));
  if (lines.length === 0 || width < 2) throw new BrokenFile('noTable');
  const names = at >= 0 ? (lines[at]?.cells ?? []) : [];
  const size = at >= 0 ? names.length : width;
  const header = Array.from(
    { length: size },
    (_, place) => names[place]?.replace(/\s+/gu, ' ').trim() || `Column ${place + 1}`,
  );
  return { header, hasHeader: at >= 0, rows: lines.slice(at + 1) };
}

function separatorOf(text: string): string {
  const scored = separators.map((separator) => ({ separator, ...scoreOf(text, separator) }));
  const best = scored.reduce((best, each) => (each.score > best.score ? each : best));
  const fault = scored.find((each) => each.fault)?.fault;
  if (best.score === 0 && fault) throw fault;
  return best.separator;
}

/** How well a separator explains the first rows: the share that has the most frequent number of cells, and that number. */
function scoreOf(text: string, separator: string): { readonly score: number; readonly fault?: BrokenFile } {
  let rows: Line[];
  try {
    rows = linesOf(text, separator, true, 40);
  } catch (fault) {
    if (fault instanceof BrokenFile) return { score: 0, fault };
    throw fault;
  }
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return { score: Math.max(0, ...[...counts].map(([width, count]) => (count / rows.length) * Math.log2(width))) };
}

/** Where the header stands: the row among the first whose cells name most things; -1 where the table has none. */
function headerAt(lines: readonly Line[], isKnown: Known): number {
  const known = lines
    .slice(0, 10)
    .map(({ cells }) => (cells.some((cell) => cell.includes('@')) ? 0 : cells.filter((cell) => isKnown(cell)).length));
  const best = Math.max(0, ...known);
  if (best > 0) return known.indexOf(best);
  const [first, ...others] = lines.slice(0, 10);
  const isPlain = (first?.cells.length ?? 0) > 1 && first?.cells.every((cell) => !/[@\d]/u.test(cell));
  return isPlain && others.some(({ cells }) => cells.some((cell) => cell.includes('@'))) ? 0 : -1;
}
