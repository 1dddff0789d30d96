/** One logo's size on the page, in millimetres. */
export interface PrintedSize {
  readonly width: number;
  readonly height: number;
}

/** Width of the wall on an A4 page, in millimetres. */
const wallWidth = 160;

/** How many logos stand in a row: three to eight, as their number asks. */
export function columnsFor(logos: number): number {
  const steps: readonly (readonly [number, number])[] = [
    [3, 3],
    [12, 4],
    [30, 5],
    [72, 6],
    [160, 7],
  ];
  return steps.find(([most]) => logos <= most)?.[1] ?? 8;
}

/** The space between logos, in millimetres. */
export const gutterFor = (columns: number): number => (columns > 5 ? 5 : 8);

/** The width of a cell and the height of a row in millimetres. */
export function cellFor(columns: number): PrintedSize {
  const width = (wallWidth - gutterFor(columns) * (columns - 1)) / columns;
  return { width, height: Math.min(24, width * 0.58) };
}

/**
 * The size at which a logo has the same optical weight as its neighbours: equal area, within the cell.
 * @param logo width and height of the trimmed logo in any unit
 */
export function opticalSize(logo: PrintedSize, cell: PrintedSize): PrintedSize {
  const ratio = logo.width / logo.height;
  const area = cell.width * cell.height * 0.48;
  const width = Math.min(Math.sqrt(area * ratio), cell.width, cell.height * ratio);
  const rounded = (length: number) => Math.round(length * 1000) / 1000;
  return { width: rounded(width), height: rounded(width / ratio) };
}
