/** Lengths in any one unit: points in print, CSS pixels on a page. */
export type Size = { width: number; height: number };

/** The share of its cell that a logo covers when nothing limits it: calm air around each, none that looks lost. */
const coveredShare = 0.36;

/**
 * Sizes a logo so that all look equally heavy: each covers the same area (h = √(A / aspect)), and none is higher or wider
 * than its cell. Keeps the shape: never stretched, never cropped.
 */
export function opticalSize(logo: Size, cell: Size): Size {
  const aspect = logo.width / logo.height;
  const height = Math.min(
    Math.sqrt((cell.width * cell.height * coveredShare) / aspect),
    cell.height,
    cell.width / aspect,
  );
  return { width: height * aspect, height };
}

const steps: readonly [signatories: number, columns: number][] = [
  [6, 3],
  [20, 4],
  [60, 5],
  [200, 6],
  [400, 7],
];

/** Columns of a wall of so many logos on a page of one measure: three for a few, eight for more than four hundred. */
export function columnsFor(logos: number): number {
  return steps.find(([most]) => logos <= most)?.[1] ?? 8;
}
