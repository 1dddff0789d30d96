import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Line } from '~/officials/list/csv-lines';
import { UnreadableList } from './list-file.words';

/** What all parts of a spreadsheet may come to when unpacked; a list of ten thousand lines is some megabytes. */
const mostUnpacked = 40_000_000;
const mostParts = 2_000;

/** Whether a file is an archive, as spreadsheets of Office Open XML are (APPNOTE.TXT, 4.3.7). */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/**
 * The lines of the first sheet of an .xlsx, as it shows them: of a formula what it came to.
 * @throws UnreadableList for another archive, a damaged one, and one that would unpack to more than 40 MB
 */
export async function linesOfSpreadsheet(bytes: Uint8Array): Promise<Line[]> {
  requireBounded(bytes);
  const rows = await readSheet(new Uint8Array(bytes).buffer).catch(() => {
    throw new UnreadableList('broken');
  });
  return rows.map((cells, place) => ({ line: place + 1, cells: cells.map(shown) }));
}

/** The sizes that the archive declares, before anything is unpacked: its reader never writes more than those. */
function requireBounded(bytes: Uint8Array): void {
  const sizes: number[] = [];
  let isSheet = false;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        sizes.push(originalSize);
        isSheet ||= name === 'xl/workbook.xml' || name === '[Content_Types].xml';
        return false;
      },
    });
  } catch {
    throw new UnreadableList('broken');
  }
  if (!isSheet) throw new UnreadableList('packed');
  const unpacked = sizes.reduce((sum, size) => sum + size, 0);
  if (unpacked > mostUnpacked || sizes.length > mostParts) throw new UnreadableList('bomb');
}

const shown = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};
