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
